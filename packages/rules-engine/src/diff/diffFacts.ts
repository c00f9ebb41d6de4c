import type { Text } from '@zerocarbon/accounting/trace'
import { canonicalJson } from '../hash/canonicalJson.ts'
import type { FactDefinition, FactDictionary } from '../ruleset/FactDictionary.ts'
import type { SetChange } from './SetChange.ts'

interface Entry {
  readonly id: string
  readonly name: Text
}

/** What two dictionaries say differently of facts, sectors and kinds of evidence. */
export function diffFacts(a: FactDictionary, b: FactDictionary): SetChange[] {
  return [
    ...between({ zh: '数据', en: 'Fact' }, a.facts, b.facts, factSays),
    ...between({ zh: '行业', en: 'Sector' }, a.sectors, b.sectors, () => []),
    ...between({ zh: '证据类别', en: 'Kind of evidence' }, a.evidence ?? [], b.evidence ?? [], () => []),
  ]
}

function between<E extends Entry>(
  what: Text,
  before: readonly E[],
  after: readonly E[],
  says: (was: E, is: E) => Text[],
): SetChange[] {
  const olds = new Map(before.map((each) => [each.id, each]))
  const news = new Map(after.map((each) => [each.id, each]))
  return [...new Set([...olds.keys(), ...news.keys()])].flatMap((id) => {
    const [was, is] = [olds.get(id), news.get(id)]
    const { name } = (is ?? was)!
    return told(was, is, says).map(({ zh, en }) => ({
      of: 'fact',
      id,
      says: { zh: `${what.zh}“${name.zh}”（${id}）：${zh}`, en: `${what.en} "${name.en}" (${id}): ${en}` },
    }))
  })
}

function told<E extends Entry>(
  was: E | undefined,
  is: E | undefined,
  says: (was: E, is: E) => Text[],
): Text[] {
  if (!was) return [{ zh: '新增', en: 'added' }]
  if (!is) return [{ zh: '删去', en: 'removed' }]
  if (canonicalJson(was) === canonicalJson(is)) return []
  const changes = says(was, is)
  return changes.length > 0 ? changes : [{ zh: '名称或说明有改动', en: 'its name or its wording changes' }]
}

const none: Text = { zh: '无', en: 'none' }

/** What matters for a verdict: the kind, unit and decimals of a number, what it can be, the words of a text. */
function factSays(was: FactDefinition, is: FactDefinition): Text[] {
  const turned = (what: Text, old: string, now: string): Text[] =>
    old === now
      ? []
      : [
          {
            zh: `${what.zh}由 ${old || none.zh} 改为 ${now || none.zh}`,
            en: `${what.en} changes from ${old || none.en} to ${now || none.en}`,
          },
        ]
  const rangeOf = ({ belowZero, range = {} }: FactDefinition): string => {
    const { least = belowZero ? '-∞' : '0', most = '', whole = false } = range
    return `${least} … ${most}${whole ? ' (1, 2, 3)' : ''}`.trim()
  }
  const wordsOf = ({ words = [] }: FactDefinition): string => words.map(({ id }) => id).join(', ')
  return [
    ...turned({ zh: '类型', en: 'the kind' }, was.type, is.type),
    ...turned({ zh: '单位', en: 'the unit' }, was.unit, is.unit),
    ...turned({ zh: '小数位', en: 'the number of decimals' }, String(was.decimals), String(is.decimals)),
    ...turned({ zh: '可能的值', en: 'what it can be' }, rangeOf(was), rangeOf(is)),
    ...turned({ zh: '可取的词', en: 'the list of words' }, wordsOf(was), wordsOf(is)),
  ]
}
