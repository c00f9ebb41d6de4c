import type { InputSpec, ProcessMethod } from '@zerocarbon/accounting/process'
import type { Source } from '@zerocarbon/accounting/trace'
import { markdownTable } from './markdownTable.ts'

/** The page of all process methods: formula, inputs with units and what stands in for them, source. */
export function methodsPage(methods: readonly ProcessMethod[]): string {
  const index = methods.map(({ id, name, sector }) => [
    `[${id}](#${id})`,
    name.zh,
    name.en,
    `${sector.zh} · ${sector.en}`,
  ])
  return [
    '# 核算方法 Process methods',
    '在工作簿里填 ZC_Inputs 表，在单元格里写 `=ZC.PROCESS(…)`，命令行写 `npm run -s zc -- calc 方法 名称=值 …`。名称后的冒号写物料：`用量:石灰石`；物料另起名时加一行 `物质:1号矿` = `石灰石`（也可写 品种、工艺、technology、material）。命令行和 PROCESS 里只写一个数时，按方法的单位；ZC_Inputs 表里要写单位。',
    'In a workbook: the table ZC_Inputs. In a cell: `=ZC.PROCESS(…)`. On the command line: `npm run -s zc -- calc METHOD NAME=VALUE …`. A stream follows the colon: `amount:limestone`; one with a name of its own says what it is in a row `substance:ore 1` = `limestone` (also: material, technology). On the command line and in PROCESS a number alone is in the unit of the method; the table ZC_Inputs wants the unit.',
    markdownTable(['方法 Method', '中文', 'English', '行业 Sector'], index),
    ...methods.flatMap(sectionOf),
  ]
    .join('\n\n')
    .concat('\n')
}

function sectionOf({
  id,
  name,
  aliases = [],
  formula,
  source,
  potentials,
  inputs,
  optional = [],
}: ProcessMethod): string[] {
  const rows = inputs.map((spec) => [
    `${spec.name.zh} · ${spec.name.en}`,
    `\`${spec.id}\``,
    unitOf(spec),
    spec.each === undefined ? '' : `${spec.each}${optional.includes(spec.each) ? ' (0…n)' : ' (1…n)'}`,
    otherwiseOf(spec),
  ])
  const also = aliases.length === 0 ? '' : ` (${aliases.join(', ')})`
  return [
    `## ${id}`,
    `${name.zh} · ${name.en}${also}`,
    `\`\`\`text\n${formula.zh}\n${formula.en}\n\`\`\``,
    markdownTable(['输入 Input', 'id', '单位 Unit', '每种 Each', '没有给出时 If not given'], rows),
    ...alsoOf(inputs),
    `来源 Source: ${placeOf(source)}. GWP: ${potentials}.`,
  ]
}

/** Title and place as they stand; what we say of it in both languages. */
const placeOf = ({ title, locator, remark }: Source): string =>
  [title, locator, remark && `${remark.zh} · ${remark.en}`].filter((part) => part !== undefined).join(', ')

/** Further names of the inputs; none where no input has any. */
function alsoOf(inputs: readonly InputSpec[]): string[] {
  const named = inputs.filter(({ aliases = [] }) => aliases.length > 0)
  const texts = named.map(({ id, aliases = [] }) => `\`${id}\` = ${aliases.join(', ')}`)
  return texts.length === 0 ? [] : [`也可写 Also: ${texts.join('; ')}.`]
}

function unitOf({ unit, choices }: InputSpec): string {
  if (choices) return choices.map(({ name }) => `${name.zh} ${name.en}`).join(' / ')
  return unit === '' ? '份额 share' : unit
}

function otherwiseOf({ otherwise }: InputSpec): string {
  if (otherwise === undefined) return '必填 required'
  if (otherwise === 'nothing') return '可不填 may be left out'
  if ('value' in otherwise) return otherwise.value
  const of = otherwise.of === undefined || otherwise.of === '' ? '' : `/${otherwise.of}`
  return `公布的缺省值 published \`${otherwise.published}${of}\``
}
