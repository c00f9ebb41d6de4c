import { columnInEnglish } from './columnInEnglish.ts'
import type { ProblemCode, ProblemInfo, UsageMistake } from './problemInfo.ts'

type Name = ProblemInfo['ZC-INPUT-MISSING']['input']
interface Said {
  readonly zh: readonly [what: string, cure: string]
  readonly en: readonly [what: string, cure: string]
}
export type Sentences = { readonly [C in ProblemCode]: (info: ProblemInfo[C]) => Said }

/** A list is parted by a stronger mark where a name holds the usual one. */
const parted = (parts: readonly string[], mark: string, stronger: string): string =>
  parts.join(parts.some((part) => part.includes(mark.trim())) ? stronger : mark)
const zh = (parts: readonly string[]): string => (parts.length === 0 ? '无' : parted(parts, '、', '；'))
const en = (parts: readonly string[]): string => (parts.length === 0 ? 'none' : parted(parts, ', ', '; '))

/** A name of ours in the language of the sentence; what a person typed stays as typed. */
const inZh = (name: Name | string): string => (typeof name === 'string' ? name : name.zh)
const inEn = (name: Name | string): string => (typeof name === 'string' ? name : name.en)

/** A list of names is cut here; `--list` and the docs have all. */
const NAMES = 10
const zhNames = (names: readonly (Name | string)[]): string =>
  zh(names.slice(0, NAMES).map((name) => (typeof name === 'string' ? name : name.zh))) +
  (names.length > NAMES ? ` 等 ${String(names.length)} 个` : '')
const enNames = (names: readonly (Name | string)[]): string =>
  en(names.slice(0, NAMES).map((name) => (typeof name === 'string' ? name : name.en))) +
  (names.length > NAMES ? ` and ${String(names.length - NAMES)} more` : '')

/** The input of a method that a value was typed for, before what is wrong with it. */
type Typed = ProblemInfo['ZC-NUMBER-INVALID']['given']
const zhTyped = (i: Typed): string => (i ? `输入“${i.name.zh}”填的是“${i.typed}”：` : '')
const enTyped = (i: Typed): string => (i ? `Input "${i.name.en}", given as "${i.typed}": ` : '')
/** The header a unit was taken from where the row says none, after what is wrong with the unit. */
type UnitPlace = Pick<ProblemInfo['ZC-UNIT-MISMATCH'], 'unitFrom'>
const zhUnitFrom = ({ unitFrom }: UnitPlace): string =>
  unitFrom === undefined ? '' : `（单位格空着，单位取自表头“${unitFrom}”）`
const enUnitFrom = ({ unitFrom }: UnitPlace): string =>
  unitFrom === undefined ? '' : ` (the unit cell is blank; the header "${unitFrom}" states the unit)`
const ofStream = ({ stream = '' }: { readonly stream?: string }): string =>
  stream === '' ? '' : `:${stream}`
const numberLike = (unit: string): string => (unit === '' ? '0.97 · 97 %' : `1200 ${unit}`)

/** A place in a rule file, before what is wrong there. */
type RulePlace = Pick<ProblemInfo['ZC-RULE-KEY-TWICE'], 'file' | 'line' | 'column'>
const zhAt = (i: RulePlace): string => `${i.file} 第 ${String(i.line)} 行第 ${String(i.column)} 列：`
const enAt = (i: RulePlace): string => `${i.file}:${String(i.line)}:${String(i.column)}: `

/** More months than a year are counted, not listed; a mistyped year gives a thousand. */
const MONTHS = 12
const zhMonths = (months: readonly string[]): string =>
  months.length <= MONTHS
    ? zh(months)
    : `${zh(months.slice(0, MONTHS))} 等 ${String(months.length)} 个月（至 ${months.at(-1)!}）`
const enMonths = (months: readonly string[]): string =>
  months.length <= MONTHS
    ? en(months)
    : `${en(months.slice(0, MONTHS))} and on to ${months.at(-1)!}, ${String(months.length)} months`

/** What is wrong with a command as typed; the cure is the same for all. */
const mistaken: {
  readonly [M in UsageMistake]: (given: string) => { readonly zh: string; readonly en: string }
} = {
  'command-missing': (given) => ({ zh: `${given} 后面没有写命令`, en: `No command follows ${given}` }),
  'command-unknown': (given) => ({ zh: `没有命令“${given}”`, en: `There is no command "${given}"` }),
  'option-unknown': (given) => ({ zh: `没有选项“${given}”`, en: `There is no option "${given}"` }),
  'option-value-missing': (given) => ({
    zh: `选项 ${given} 没有写值`,
    en: `The option ${given} lacks its value`,
  }),
  'option-value-unknown': (given) => ({ zh: `“${given}”用不了`, en: `"${given}" cannot be used` }),
  'argument-missing': (given) => ({ zh: `缺少参数 <${given}>`, en: `The argument <${given}> is missing` }),
  'argument-excess': (given) => ({
    zh: `多出参数“${given}”，名称里有空格时要加引号`,
    en: `"${given}" is one argument too many; a name with spaces needs quotes`,
  }),
}

/** A word is chosen, a number typed, and what has a published value may be called by its name. */
function missingCure(i: ProblemInfo['ZC-INPUT-MISSING']): { readonly zh: string; readonly en: string } {
  const name = `${i.input.en}${i.stream === '' ? '' : `:${i.stream}`}`
  if (i.choices)
    return {
      zh: `补上名称为“${i.example}”的一行，值填其中之一：${zhNames(i.choices)}`,
      en: `Add a row named "${name}" with one of: ${enNames(i.choices)}`,
    }
  const row = {
    zh: `补上名称为“${i.example}”的一行，带数值和单位`,
    en: `Add a row named "${name}" with value and unit`,
  }
  if (i.elsewhere && i.elsewhere.length > 0)
    return {
      zh: `${row.zh}；或换用公布了它的指南：${zh(i.elsewhere)}`,
      en: `${row.en}, or take a guideline that publishes it: ${en(i.elsewhere)}`,
    }
  if (!i.published || i.published.length === 0) return row
  const substance = i.stream === '' || i.stream === '…' ? '' : i.stream
  return {
    zh: `${row.zh}；或用有公布值的名称：${zhNames(i.published)}${substance === '' ? '' : `（另加一行“物质:${substance}”写它）`}`,
    en: `${row.en}, or use a name that has a published value: ${enNames(i.published)}${substance === '' ? '' : ` (in a row "substance:${substance}")`}`,
  }
}

/** A stated volume meets a coefficient that states none. */
const perOpenVolume = (
  unit: string,
  { carrier, value }: NonNullable<ProblemInfo['ZC-GAS-CONDITIONS']['coefficient']>,
): Said => ({
  zh: [
    `${carrier.zh}的折标系数 ${value} 按 m3 公布，没有写明温度，不能用于“${unit}”`,
    '填实测低位发热量（选项 低位发热量=…，单位 GJ/万Nm3）；能确认与标准同一状态的，把用量按 m3 填写',
  ],
  en: [
    `The coefficient of ${carrier.en}, ${value}, is published per m3 without a temperature and cannot be used for "${unit}"`,
    'Give the measured calorific value (option ncv=…, in GJ/万Nm3), or enter the amount in m3 where you know it to be of the conditions of the standard',
  ],
})

/**
 * Every sentence ZC says about a problem: what is wrong, then what to do. One place, so that both languages are
 * reviewed together. Longer than a usual file because it is a table.
 */
export const sentences: Sentences = {
  'ZC-NUMBER-INVALID': (i) =>
    i.given
      ? {
          zh: [
            `${zhTyped(i.given)}不是数字`,
            `写成数字加单位，如 ${numberLike(i.given.unit)}；不写千位分隔符和别的文字`,
          ],
          en: [
            `${enTyped(i.given)}this is not a number`,
            `Enter a number with its unit, such as ${numberLike(i.given.unit)}, without separators of thousands or other text`,
          ],
        }
      : {
          zh: [`“${i.text}”不是数字`, '填写数字，不带单位和文字'],
          en: [`"${i.text}" is not a number`, 'Enter digits only, without unit or text'],
        },
  'ZC-NUMBER-RANGE': (i) => ({
    zh: [
      `${zhTyped(i.given)}数值 ${i.text} 超出能读取的大小`,
      `核对小数点和单位；可填 0，或大小在 ${i.least} 到 ${i.most} 之间的数`,
    ],
    en: [
      `${enTyped(i.given)}${i.given ? 'the' : 'The'} number ${i.text} is too large or too small to be read`,
      `Check the decimal point and the unit; enter 0, or a size from ${i.least} to ${i.most}`,
    ],
  }),
  'ZC-UNIT-UNKNOWN': (i) => ({
    zh: [zhTyped(i.given) + (i.unit === '' ? '没有写单位' : `单位“${i.unit}”不认识`), `可用：${zh(i.known)}`],
    en: [
      enTyped(i.given) +
        (i.unit === ''
          ? `${i.given ? 'it' : 'It'} has no unit`
          : `${i.given ? 'unit' : 'Unit'} "${i.unit}" is not known`),
      `Use one of: ${en(i.known)}`,
    ],
  }),
  'ZC-UNIT-BLANK': (i) => ({
    zh: [`${i.carrier.zh}没有填单位`, `填写单位，例如 ${zh(i.known)}`],
    en: [`${i.carrier.en} has no unit`, `Enter a unit such as ${en(i.known)}`],
  }),
  'ZC-UNIT-MISMATCH': (i) =>
    i.header === undefined
      ? {
          zh: [
            i.from === ''
              ? `${zhTyped(i.given)}没有写单位`
              : `${zhTyped(i.given)}${i.subject?.zh ?? ''}单位“${i.from}”不能换算成“${i.to}”${zhUnitFrom(i)}`,
            i.heat
              ? i.takesGross
                ? `写明是低位还是高位热量：“${i.from}(低位)”“${i.from}(高位)”都可直接计算`
                : `写明是低位还是高位热量：“${i.from}(低位)”可直接计算；高位的先按供应商资料换算成低位`
              : i.gross
                ? '高位热量先按供应商资料或检测报告的低位 ÷ 高位比值换算成低位，再用“GJ(低位)”“kWh(低位)”填写'
                : `改用与“${i.to}”同类的单位`,
          ],
          en: [
            `${enTyped(i.given)}${i.subject ? `${i.subject.en}: ` : ''}unit "${i.from}" cannot become "${i.to}"${enUnitFrom(i)}`,
            i.heat
              ? i.takesGross
                ? `Say whether the heat is net or gross: "${i.from}(net)" and "${i.from}(gross)" can both be computed`
                : `Say whether the heat is net or gross: "${i.from}(net)" can be computed; turn gross into net by the supplier's figures first`
              : i.gross
                ? 'Turn gross heat into net by the ratio of net to gross of the supplier or the test report, and enter it as "GJ(net)" or "kWh(net)"'
                : `Use a unit of the same kind as "${i.to}"`,
          ],
        }
      : {
          zh: [
            `这一行的单位是“${i.from}”，表头“${i.header}”写的却是“${i.to}”`,
            '看清数值是按哪个单位填的，改正另一处',
          ],
          en: [
            `The unit of this row is "${i.from}", but the header "${i.header}" says "${i.to}"`,
            'See which one the number was written in, and correct the other',
          ],
        },
  'ZC-UNIT-MIXED': (i) => ({
    zh: [`计量点 ${i.meter} 混用单位 ${zh(i.units)}`, '数值已按各自单位换算；核对后统一成一种单位'],
    en: [
      `Meter ${i.meter} mixes the units ${en(i.units)}`,
      'Each value was converted by its own unit; check them and settle on one',
    ],
  }),
  'ZC-GAS-UNSTATED': (i) => ({
    zh: [
      `${i.carrier.zh}的用量“${i.unit}”和折标系数 ${i.coefficient} 都没有写明温度，按同一状态计`,
      '表计写明状态的，填 Nm3 或 m3(20C)，改按低位发热量折算；两种算法来源不同，结果会有差别，一份报告只用一种',
    ],
    en: [
      `Neither the amount of ${i.carrier.en} in "${i.unit}" nor the coefficient ${i.coefficient} states a temperature; both are taken as of the same conditions`,
      'Where the meter states them, enter Nm3 or m3(20C), which takes the calorific value instead; the two come from different tables and differ, so keep to one in a report',
    ],
  }),
  'ZC-GAS-CONDITIONS': (i) =>
    i.coefficient
      ? perOpenVolume(i.unit, i.coefficient)
      : {
          zh: [
            `${zhTyped(i.given)}气体体积“${i.unit}”没有写明状态${zhUnitFrom(i)}`,
            '写成 Nm3（0 °C）、m3(15C) 或 m3(20C)；20 °C 与 0 °C 相差约 7 %',
          ],
          en: [
            `${enTyped(i.given)}${i.given ? 'gas' : 'Gas'} volume "${i.unit}" does not state its conditions${enUnitFrom(i)}`,
            'Write Nm3 (0 °C), m3(15C) or m3(20C); 20 °C and 0 °C differ by about 7 %',
          ],
        },
  'ZC-DENSITY-NEEDED': (i) => {
    if (i.of === 'gas')
      return {
        zh: [
          `${i.carrier.zh}以体积“${i.unit}”计量，所用因子按质量，没有密度${zhUnitFrom(i)}`,
          '填写检测报告的密度并写明状态（“密度”列写如 … kg/Nm3，函数用选项 密度=…kg/Nm3），或改用按体积的因子系列',
        ],
        en: [
          `${i.carrier.en} is given as volume "${i.unit}", its factor is per mass, and there is no density${enUnitFrom(i)}`,
          'Enter the density of the test report with its conditions ("… kg/Nm3" in the column "Density", option density=…kg/Nm3 in a function), or take a set with a factor per volume',
        ],
      }
    if (i.of !== undefined)
      return {
        zh: [
          `${i.carrier.zh}以质量“${i.unit}”计量，所用因子按体积“${i.of}”${zhUnitFrom(i)}`,
          `用实测密度换算成体积（质量 ÷ 密度），以“L”或“${i.of}”填写；或改用按质量的因子系列`,
        ],
        en: [
          `${i.carrier.en} is given as mass "${i.unit}", and its factor is per volume "${i.of}"${enUnitFrom(i)}`,
          `Turn it into volume by a measured density (mass ÷ density) and enter "L" or "${i.of}", or take a set with a factor per mass`,
        ],
      }
    return {
      zh: [
        `${i.carrier.zh}以体积“${i.unit}”计量，但没有密度${zhUnitFrom(i)}`,
        '改填吨，或在“密度”列（函数用选项 密度=0.84kg/L）填写实测密度',
      ],
      en: [
        `${i.carrier.en} is given as volume "${i.unit}" without a density${enUnitFrom(i)}`,
        'Enter tonnes, or a measured density in the column "Density" (option density=0.84kg/L in a function)',
      ],
    }
  },
  'ZC-STEAM-RANGE': (i) => {
    const state = [
      ...(i.pressure === undefined ? [] : [`p = ${i.pressure} MPa`]),
      ...(i.temperature === undefined ? [] : [`t = ${i.temperature} °C`]),
    ]
    return {
      zh: [
        `${zh(state)} 超出 IAPWS-IF97 的适用范围`,
        `核对压力（绝对压力，MPa）和温度（°C）；适用：${i.range.zh}`,
      ],
      en: [
        `${en(state)} lies outside the range of IAPWS-IF97`,
        `Check the pressure (absolute, MPa) and the temperature (°C); it covers ${i.range.en}`,
      ],
    }
  },
  'ZC-STEAM-PHASE': (i) =>
    'boiling' in i
      ? {
          zh: [
            `${i.pressure} MPa 下水在 ${i.boiling} °C 沸腾，凭 ${i.temperature} °C 分不清是水还是蒸汽`,
            '注明是水还是蒸汽；湿蒸汽按压力和干度计算',
          ],
          en: [
            `At ${i.pressure} MPa water boils at ${i.boiling} °C, and ${i.temperature} °C does not tell water from steam`,
            'Say which of the two it is; wet steam is computed from pressure and dryness',
          ],
        }
      : {
          zh: [
            `${i.pressure} MPa、${i.temperature} °C 时不是${i.claimed === 'steam' ? '蒸汽' : '液态水'}`,
            '核对压力是否为绝对压力、温度是否为 °C，或改正所写的相态',
          ],
          en: [
            `At ${i.pressure} MPa and ${i.temperature} °C there is no ${i.claimed === 'steam' ? 'steam' : 'liquid water'}`,
            'Check that the pressure is absolute and the temperature in °C, or correct the phase',
          ],
        },
  'ZC-CARRIER-UNKNOWN': (i) => ({
    zh: [`排放源“${i.carrier}”不认识`, `相近的名称：${zh(i.known)}`],
    en: [`Source "${i.carrier}" is not known`, `Names that come close: ${en(i.known)}`],
  }),
  'ZC-CARRIER-BLANK': () => ({
    zh: ['有用量但没有填排放源', '填写能源品种或过程，例如 外购电力、天然气'],
    en: [
      'There is an amount but no source',
      'Enter a carrier or process, for example purchased electricity or natural gas',
    ],
  }),
  'ZC-AMOUNT-BLANK': () => ({
    zh: ['用量是空的', '没有用能请填 0，缺抄表请选估算'],
    en: ['The amount is empty', 'Enter 0 if nothing was used; choose an estimate if the reading is missing'],
  }),
  'ZC-AMOUNT-TEXT': (i) => ({
    zh: [`用量“${i.text}”是文本，不是数字`, '改填数字，单位写在单位列'],
    en: [
      `The amount "${i.text}" is text, not a number`,
      'Enter a number and put the unit in the unit column',
    ],
  }),
  'ZC-AMOUNT-TEXT-NUMBER': (i) => ({
    zh: [
      `“${i.text}”看起来是数字，其实是文本，求和时被当作 0`,
      '改成数字，不带千位逗号；在表格里可把这一格转换为数字',
    ],
    en: [
      `"${i.text}" looks like a number but is text; a sum counts it as 0`,
      'Make it a number without thousands separators; in a sheet, convert the cell to a number',
    ],
  }),
  'ZC-AMOUNT-NEGATIVE': (i) => ({
    zh: [
      `用量 ${i.amount} 为负`,
      i.table === undefined
        ? '外送的电填在 ZC_Green，外供的热另起一行填“外供热力”'
        : '电量填正数；方向写在“类型”列，外送就填“外送”',
    ],
    en: [
      `The amount ${i.amount} is negative`,
      i.table === undefined
        ? 'Enter exported power in ZC_Green and sold heat as a row of its own'
        : 'Enter it without the sign; the column "Kind" gives the direction, such as export',
    ],
  }),
  'ZC-AMOUNT-OUTLIER': (i) => ({
    zh: [
      `计量点 ${i.meter} 这期为 ${i.amount}，约为常值 ${i.usual} 的 ${i.times} 倍`,
      '核对是否错了小数点或单位；属实则在备注说明',
    ],
    en: [
      `Meter ${i.meter} reads ${i.amount}, about ${i.times} times its usual ${i.usual}`,
      'Check the decimal point and the unit; if it is right, say so in the note',
    ],
  }),
  'ZC-AMOUNT-SUM': (i) => {
    if (i.meter !== undefined) {
      const what =
        i.by === 'name'
          ? {
              zh: `从名称看，计量点 ${i.meter} 像是总表或合计，同期还有计量点 ${zhNames(i.meters)}；现在都计入了`,
              en: `By its name, meter ${i.meter} is a main meter or a total, beside the meters ${enNames(i.meters)} of the same time. All of them are counted`,
            }
          : {
              zh: `计量点 ${i.meter} 的用量正好等于计量点 ${zhNames(i.meters)} 之和；可能是总表，现在都计入了`,
              en: `the amounts of meter ${i.meter} are exactly the sum of the meters ${enNames(i.meters)}. It may be the main meter; all of them are counted`,
            }
      return {
        zh: [
          `${i.source.zh}：${what.zh}`,
          '是总表，就只留总表或只留分表，删去另一种的行；是另一处用量，就在备注说明',
        ],
        en: [
          `${i.source.en}: ${what.en}`,
          'If it measures the others too, keep either its rows or theirs and delete the rest; if it is another use, say so in the note',
        ],
      }
    }
    return {
      zh: [
        `${i.source.zh}有 ${String(i.rows)} 行没有计量点，同期已有计量点 ${zh(i.meters)} 的行；可能是合计，现在也计入了`,
        '是合计就删去这一行；是另一处用量，就填写它的计量点',
      ],
      en: [
        `${i.source.en}: rows without a meter: ${String(i.rows)}; meters ${en(i.meters)} have rows of the same time. This may be a sum; it is counted as well`,
        'Delete the row if it is a sum; give it a meter if it is another use',
      ],
    }
  },
  'ZC-FORMULA-UNSTORED': (i) => ({
    zh: [`表 ${i.table} 的这一格是公式，文件里没有存它的结果`, '用 Excel 或 WPS 打开，等它算完，保存后再试'],
    en: [
      `This cell of ${i.table} holds a formula whose result is not stored in the file`,
      'Open the file in Excel or WPS, let it calculate, save it and try again',
    ],
  }),
  'ZC-CELL-ERROR': (i) => ({
    zh: [`这一格是错误值 ${i.error}`, '修好这一格引用的公式或重新填数'],
    en: [`The cell holds the error ${i.error}`, 'Mend the formula it refers to, or enter the figure again'],
  }),
  'ZC-DATE-INVALID': (i) => ({
    zh: [i.text.trim() === '' ? '日期是空的' : `日期“${i.text}”读不懂`, '写成 2026-03-31、2026-03 或 2026'],
    en: [
      i.text.trim() === '' ? 'The date is empty' : `Date "${i.text}" cannot be read`,
      'Write 2026-03-31, 2026-03 or 2026',
    ],
  }),
  'ZC-PERIOD-REVERSED': (i) => ({
    zh: [`期间起 ${i.start} 晚于期间止 ${i.end}`, '对调两个日期'],
    en: [`The period starts ${i.start}, after its end ${i.end}`, 'Swap the two dates'],
  }),
  'ZC-PERIOD-OUTSIDE': (i) => ({
    zh: [
      `期间 ${i.start} 至 ${i.end} 不在报告期 ${i.reporting} 之内`,
      '改正日期，或把这一行移到对应年度的工作簿',
    ],
    en: [
      `The period ${i.start} to ${i.end} lies outside the reporting period ${i.reporting}`,
      'Correct the dates, or move the row to the workbook of its year',
    ],
  }),
  'ZC-PERIOD-OVERLAP': (i) => {
    switch (i.rows) {
      case 'unmetered':
        return {
          zh: [
            `“${i.meter}”在 ${zhMonths(i.months)} 有不止一行，都没有写计量点，现在都计入了`,
            '是几次购入或几处用量，就给各行写上计量点（或场所）；是重复填写，就删去一行',
          ],
          en: [
            `"${i.meter}" has several rows without a meter for ${enMonths(i.months)}; all of them are counted`,
            'If they are several purchases or uses, give each its meter or site; if one repeats another, delete it',
          ],
        }
      case 'feed':
        return {
          zh: [
            `“${i.meter}”在 ${zhMonths(i.months)} 既作燃料（${(i.cells ?? []).join('、')}）又作工艺方法的含碳投入，两处都计入了`,
            '是同一批：作原料的那一行“用途”写“原料”，或删去一处；是两批，就在备注说明',
          ],
          en: [
            `"${i.meter}" for ${enMonths(i.months)} is burnt as a fuel (${(i.cells ?? []).join(', ')}) and a carbon input of a process method too; both are counted`,
            'If it is one lot, give the row the use "feedstock" (用途 原料) or delete one of them; if they are two, say so in the note',
          ],
        }
      case 'alike':
        return {
          zh: [
            `“${i.meter}”在 ${zhMonths(i.months)} 有两行期间、用量和单位都相同，又没有写计量点；多半填了两次`,
            '删去重复的一行；确是两笔，就给两行写上不同的计量点',
          ],
          en: [
            `"${i.meter}" has two rows for ${enMonths(i.months)} with the same period, amount and unit and without a meter; most likely one was typed twice`,
            'Delete the duplicate; if they are two, give them different meter ids',
          ],
        }
      default:
        return {
          zh: [`计量点 ${i.meter} 在 ${zhMonths(i.months)} 有重复的行`, '删去重复的一行，或写明不同的计量点'],
          en: [
            `Meter ${i.meter} has more than one row for ${enMonths(i.months)}`,
            'Remove the duplicate, or give the rows different meter ids',
          ],
        }
    }
  },
  'ZC-PERIOD-END-BLANK': (i) => ({
    zh: [`期间起是 ${i.start}，期间止是空的`, `填写期间止，例如 ${i.example}；只有一天就填同一天`],
    en: [
      `The period starts on ${i.start} and its end is empty`,
      `Enter the period end, for example ${i.example}; for a single day enter that day`,
    ],
  }),
  'ZC-MONTH-MISSING': (i) => ({
    zh: [`计量点 ${i.meter} 缺 ${zhMonths(i.months)}`, '补填抄表数；没有用能请填 0'],
    en: [
      `Meter ${i.meter} has no row for ${enMonths(i.months)}`,
      'Enter the readings; enter 0 where nothing was used',
    ],
  }),
  'ZC-METER-MISSING': (i) => ({
    zh: [
      `计量点 ${i.meter}${i.source ? `（${i.source.zh}）` : ' '}在 ZC_Meters 里，报告期 ${i.reporting} 内却没有一行数据`,
      '补填各月抄表数，没有用能请填 0；不再使用的从 ZC_Meters 删去',
    ],
    en: [
      `Meter ${i.meter}${i.source ? ` (${i.source.en})` : ''} is listed in ZC_Meters but has no row in the reporting period ${i.reporting}`,
      'Enter the reading of each month, 0 where nothing was used, or remove the meter from ZC_Meters',
    ],
  }),
  'ZC-VALUE-INVALID': (i) => ({
    zh: [i.text === '' ? `“${i.column}”没有填` : `“${i.column}”的值“${i.text}”用不了`, `可填：${i.allowed}`],
    en: [
      i.text === ''
        ? `"${columnInEnglish(i.column)}" is empty`
        : `"${i.text}" cannot be used for "${columnInEnglish(i.column)}"`,
      `Allowed: ${i.allowed}`,
    ],
  }),
  'ZC-SCOPE-UNKNOWN': (i) => ({
    zh: [`范围“${i.text}”不认识`, '填 1、2 或 3，或留空'],
    en: [`Scope "${i.text}" is not known`, 'Enter 1, 2 or 3, or leave it empty'],
  }),
  'ZC-FACTOR-UNSOURCED': (i) => ({
    zh: [`手填因子 ${i.factor} 没有证据`, '在“证据”列写明来源，或清空手填因子改用因子集'],
    en: [
      `The typed-in factor ${i.factor} has no evidence`,
      'Name its source in the column "Evidence", or clear it to use the factor set',
    ],
  }),
  'ZC-FACTOR-UNUSUAL': (i) => {
    const rows = i.rows > 0
    if (i.remark !== undefined)
      return {
        zh: [
          `用了因子 ${i.factor}${rows ? `（共 ${String(i.rows)} 行）` : ''}，因子集对它有警告：${i.remark}`,
          '改用另一个因子系列或实测值；核对过原文仍用它的，在备注说明',
        ],
        en: [
          `The factor ${i.factor} is used${rows ? ` (rows: ${String(i.rows)})` : ''}, of which the factor set says: ${i.remark}`,
          'Take another factor family or a measured value; if you checked the original and keep it, say so in the note',
        ],
      }
    return {
      zh: [
        i.usual === undefined
          ? `手填因子 ${i.factor} 为 0（共 ${String(i.rows)} 行），因子集里没有可比的值`
          : `手填因子 ${i.factor}（共 ${String(i.rows)} 行），因子集为 ${i.usual}，相差很大`,
        '对照证据核对数值和单位；属实就保留，并在备注说明',
      ],
      en: [
        i.usual === undefined
          ? `The typed-in factor ${i.factor} (rows: ${String(i.rows)}) is zero and the factor set has nothing to compare it with`
          : `The typed-in factor ${i.factor} (rows: ${String(i.rows)}) is far from the ${i.usual} of the factor set`,
        'Check value and unit against the evidence; if it is right, keep it and say so in the note',
      ],
    }
  },
  'ZC-MEASURED-UNUSUAL': (i) => ({
    zh: [
      `${i.what.zh} ${i.value}，一般为 ${i.usual}，相差很大`,
      '对照检测报告核对数值、单位和小数点；属实就保留，并在备注说明',
    ],
    en: [
      `The ${i.what.en} ${i.value} is far from the usual ${i.usual}`,
      'Check value, unit and decimal point against the test report; if it is right, keep it and say so in the note',
    ],
  }),
  'ZC-HEAT-GROSS': (i) => ({
    zh: [
      `“${i.column}”${i.value === '' ? '' : `的 ${i.value} `}是高位发热量，公式用的是低位发热量`,
      '按检测报告换算成低位发热量（低位 ÷ 高位的比值取自报告），填入“实测低位发热量”；没有就留空，用缺省值',
    ],
    en: [
      `"${i.column}"${i.value === '' ? '' : `, ${i.value},`} is a gross heat value; the formulas use the net one`,
      'Convert it with the ratio of net to gross in the test report and enter it as "Measured NCV"; leave both blank to use the default',
    ],
  }),
  'ZC-METER-UNUSUAL': (i) => ({
    zh: [
      i.against === 'twin'
        ? `计量点 ${i.meter} 每天约 ${i.amount}，同品种另一计量点约 ${i.usual}，数字相同，正好差 ${i.times} 倍`
        : `计量点 ${i.meter} 每天约 ${i.amount}，${i.against === 'meters' ? '同品种其他计量点' : '它以前'}约 ${i.usual}，相差约 ${i.times} 倍`,
      '核对单位，例如 kg 与 t、kWh 与 万kWh、Nm3 与 万Nm3、GWh（百万度）与 MWh；属实则在备注说明',
    ],
    en: [
      i.against === 'twin'
        ? `Meter ${i.meter} has about ${i.amount} a day; another meter of this source about ${i.usual}: the same digits, exactly ${i.times} times apart`
        : `Meter ${i.meter} has about ${i.amount} a day; ${i.against === 'meters' ? 'the other meters of this source' : 'its earlier rows'} about ${i.usual}: ${i.times} times apart`,
      'Check the unit: kg or t, kWh or 万kWh, Nm3 or 万Nm3, GWh (million units) or MWh; if it is right, say so in the note',
    ],
  }),
  'ZC-CARRIER-DOMINANT': (i) => ({
    zh: [
      i.most === undefined
        ? `${i.carrier.zh}占综合能耗 ${i.share} %，${i.others.zh}合计几乎没有`
        : `${i.carrier.zh}占综合能耗 ${i.share} %（其余为${i.others.zh}）；除运输、采矿等行业外，一般不到 ${i.most} %（自定复核界限）`,
      '核对它的单位和小数点，例如 Nm3 与 万Nm3、kg 与 t；属实则在备注说明',
    ],
    en: [
      i.most === undefined
        ? `${i.carrier.en} is ${i.share} % of the energy, beside ${i.others.en}`
        : `${i.carrier.en} is ${i.share} % of the energy, beside ${i.others.en}; outside transport, mining and the like it is usually below ${i.most} % (own bound for review)`,
      'Check its unit and decimal point, such as Nm3 or 万Nm3, kg or t; if it is right, say so in the note',
    ],
  }),
  'ZC-INTENSITY-UNUSUAL': (i) => ({
    zh: [
      `${i.what.zh}为 ${i.value}，一般为 ${i.usual}（${i.source.zh}），相差很大`,
      '核对数值和单位，多半差了 1,000，例如 kg 与 t、m3 与 kg；属实则在备注说明',
    ],
    en: [
      `${i.what.en} is ${i.value}; usual is ${i.usual} (${i.source.en})`,
      'Check numbers and units, most likely a factor of 1,000 such as kg for t or m3 for kg; if it is right, say so in the note',
    ],
  }),
  'ZC-SHARE-UNUSUAL': (i) => ({
    zh: [
      `${i.input.zh}写的是 ${i.value}，一般为 ${i.usual}（${i.source.zh}），相差很大`,
      '核对是百分数还是小数：97 % 写成 97 和 %，或 0.97 不带单位；0.5 % 写成 0.5 和 %，或 0.005；属实就保留',
    ],
    en: [
      `${i.input.en} is given as ${i.value}; usual is ${i.usual} (${i.source.en})`,
      'Check whether it is a percentage or a fraction: 97 % is 97 with the unit %, or 0.97 without; 0.5 % is 0.5 with %, or 0.005; keep it if it is right',
    ],
  }),
  'ZC-ESTIMATED': (i) => ({
    zh: [`计量点 ${i.meter} 这期是估算`, '取得抄表数后替换'],
    en: [`Meter ${i.meter} is an estimate for this period`, 'Replace it when the reading is available'],
  }),
  'ZC-QUALITY-UNKNOWN': (i) => ({
    zh: [`数据质量“${i.text}”不认识，这样写的行不算作估算`, `可用：${zh(i.known)}`],
    en: [
      `Quality tier "${i.text}" is not known; rows with it do not count as estimates`,
      `Use one of: ${en(i.known)}`,
    ],
  }),
  'ZC-FACTOR-MISSING': (i) => ({
    zh: [`没有${i.carrier.zh}的因子（${i.wanted.zh}）`, `可选：${zh(i.existing)}，或填供方数值`],
    en: [
      `There is no factor for ${i.carrier.en} (${i.wanted.en})`,
      `Available: ${en(i.existing)}; or enter the supplier's value`,
    ],
  }),
  'ZC-FACTOR-DATE': (i) =>
    i.span
      ? {
          zh: [
            `${i.carrier.zh}的一行从 ${i.date} 到 ${i.span.end} 跨了年，全部用量按最后一天的因子 ${i.span.used} 计算；第一天的是 ${i.span.first}`,
            '按年拆成两行，各年用各年的因子',
          ],
          en: [
            `A row of ${i.carrier.en} runs over the turn of a year, ${i.date} to ${i.span.end}; all of it is computed by the factor of its last day, ${i.span.used}; that of its first day is ${i.span.first}`,
            'Split the row by year, so that each year has its factor',
          ],
        }
      : {
          zh: [
            `${i.date} 早于${i.carrier.zh}因子的最早年份 ${i.earliest}`,
            '改正日期，或填写当年的因子与证据',
          ],
          en: [
            `${i.date} is before ${i.earliest}, the earliest year of a factor for ${i.carrier.en}`,
            'Correct the date, or enter the factor of that year with its evidence',
          ],
        },
  'ZC-FACTOR-EXPIRED': (i) => ({
    zh: [
      `${i.carrier.zh}的因子只适用到 ${i.latest}，用量日期是 ${i.date}`,
      '改正日期，或填写当年的因子与证据',
    ],
    en: [
      `The factor for ${i.carrier.en} holds until ${i.latest}; the activity is of ${i.date}`,
      'Correct the date, or enter the factor of that year with its evidence',
    ],
  }),
  'ZC-FACTOR-UNRELEASED': (i) => ({
    zh: [
      `“已知截至”填的是 ${i.knownOn}，只能用到这一天已经发布的数值；${i.carrier.zh}的数值${i.released === '' ? '发布日期不明，不能确定那天已经发布' : `最早发布于 ${i.released}，那天还不能确定已经发布`}`,
      `不需要还原当时的口径，就去掉“已知截至”；${i.released === '' ? '' : '日期填错了，就改正；'}确知当时已经发布的，可以按编号指定：${zh(i.existing)}`,
    ],
    en: [
      `"Known on" is ${i.knownOn}: only values published by that day may be used. Those for ${i.carrier.en} ${i.released === '' ? 'have no known day of publication, so nobody can say they were out' : `came out ${i.released} at the earliest, so it is not certain that one was out`}`,
      `Leave "known on" out unless the report has to use what was known then; if it has to,${i.released === '' ? '' : ' correct the day if it is wrong, or,'} where you know that one was out, name it by its id: ${en(i.existing)}`,
    ],
  }),
  'ZC-FACTOR-MIXED': (i) => {
    const n = String(i.sets.length)
    const [what, cure] = {
      fuel: [
        { zh: `${n} 个燃料因子系列`, en: `fuel factors of ${n} sets` },
        {
          zh: '各系列的缺省值互不一致：在设置“因子系列”里选定一个；确需混用就在备注说明',
          en: 'Their defaults disagree: choose one in the setting "Factor family", or say in a note why several are needed',
        },
      ],
      potential: [
        { zh: `${n} 套 GWP`, en: `warming potentials of ${n} sets` },
        {
          zh: 'CO2e 合计因此不是同一套口径：在设置“GWP”里选定一套；指南规定各用各的，就在备注说明',
          en: 'So the CO2e total has no one basis: choose one in the setting "GWP", or say in a note which guideline wants several',
        },
      ],
      process: [
        { zh: `${n} 个系列的工艺缺省值`, en: `process defaults of ${n} sets` },
        {
          zh: '国内指南与国外指南的缺省值互不一致：选同一份指南的方法或填自己的值；确需混用就在备注说明',
          en: 'Defaults of Chinese guidelines and of others disagree: take methods of one guideline or enter values of your own, or say in a note why several are needed',
        },
      ],
      power: [
        { zh: `${n} 种口径的电力因子`, en: `electricity factors of ${n} calibres` },
        {
          zh: '同一份合计的外购电力用一种口径：各行“因子覆盖”和地区写成一致；确需混用就在备注说明',
          en: 'Bought power of one total takes one calibre: make region and factor of the rows agree, or say in a note why several are needed',
        },
      ],
    }[i.kind ?? 'fuel']
    return {
      zh: [
        `一份报告用了 ${what!.zh}：${i.sets.map(({ set, rows, cells }) => `${set}（${cells.join('、')}，共 ${String(rows)} 行）`).join('；')}`,
        cure!.zh,
      ],
      en: [
        `One report uses ${what!.en}: ${i.sets.map(({ set, rows, cells }) => `${set} (${cells.join(', ')}; ${String(rows)} ${rows === 1 ? 'row' : 'rows'})`).join('; ')}`,
        cure!.en,
      ],
    }
  },
  'ZC-FACTOR-REVIEW': (i) => ({
    zh: [
      `因子 ${i.factor} 应在 ${i.reviewBy} 前复核，报告期到 ${i.end} 为止`,
      '查一查有没有更新的因子；有就换用新的因子集，没有就照用',
    ],
    en: [
      `The factor ${i.factor} was to be reviewed by ${i.reviewBy}; the report runs to ${i.end}`,
      'Look for a newer one: pin a newer factor set where there is one, or keep it',
    ],
  }),
  'ZC-FACTOR-UNKNOWN': (i) => ({
    zh: [`因子集里没有“${i.id}”`, `相近的编号：${zh(i.near)}`],
    en: [`The factor set has no "${i.id}"`, `Ids that come close: ${en(i.near)}`],
  }),
  'ZC-OWN-FACTOR': (i) => ({
    zh: [
      `自有因子文件 ${i.place}${i.column === '' ? '' : ` 的 ${i.column}`}：“${i.text}”不能用`,
      `应为：${i.allowed.zh}`,
    ],
    en: [
      `Own factors, ${i.place}${i.column === '' ? '' : `, ${i.column}`}: "${i.text}" cannot be used`,
      `Expected: ${i.allowed.en}`,
    ],
  }),
  'ZC-OWN-SIZE': (i) => ({
    zh: [`自有因子文件有 ${i.size} ${i.what.zh}，上限 ${i.limit}`, '分成几个文件导入'],
    en: [`The file of own factors has ${i.size} ${i.what.en}; at most ${i.limit}`, 'Import it in parts'],
  }),
  'ZC-GAS-UNKNOWN': (i) => ({
    zh: [`不认识气体“${i.gas}”`, `相近的名称：${zh(i.near)}`],
    en: [`The gas "${i.gas}" is not known`, `Names that come close: ${en(i.near)}`],
  }),
  'ZC-GWP-MISSING': (i) => ({
    zh: [`“${i.set}”中没有${i.gas.zh}的全球变暖潜势`, `有值的版本：${zh(i.existing)}`],
    en: [
      `"${i.set}" has no global warming potential of ${i.gas.en}`,
      `Sets that have one: ${en(i.existing)}`,
    ],
  }),
  'ZC-FACTOR-SET': (i) => ({
    zh: [`因子集读不了：${i.reason}`, '重新取得因子集文件，不要手工修改'],
    en: [
      `The factor set cannot be read: ${i.reason}`,
      'Get the factor set again and leave the file unedited',
    ],
  }),
  'ZC-REGION-UNKNOWN': (i) => {
    const zhRegion = inZh(i.region)
    const enRegion = inEn(i.region)
    if (i.calibre === undefined)
      return {
        zh: [`地区“${zhRegion}”不认识`, `可用：${zhNames(i.known)}`],
        en: [`Region "${enRegion}" is not known`, `Use one of: ${enNames(i.known)}`],
      }
    return {
      zh: [
        zhRegion === ''
          ? `口径“${i.calibre}”没有写是哪个地区`
          : `口径“${i.calibre}”与地区“${zhRegion}”不一致`,
        `地区填其中之一：${zhNames(i.known)}；或把口径写成“平均”，按地区取值`,
      ],
      en: [
        enRegion === ''
          ? `Calibre "${i.calibre}" does not say of which region`
          : `Calibre "${i.calibre}" contradicts the region "${enRegion}"`,
        `Enter one of these as the region: ${enNames(i.known)}; or write the calibre "average", which follows the region`,
      ],
    }
  },
  'ZC-CALIBRE-UNKNOWN': (i) => {
    const known = { zh: zhNames(i.known), en: enNames(i.known) }
    if (i.why === 'footprint')
      return {
        zh: [
          `“${i.text}”是全生命周期的电力因子（CO2e），不是盘查的电力口径`,
          `盘查可用：${known.zh}；算产品碳足迹时，用函数 ZC.EMISSIONS 或 ZC.FACTOR 并写选项 口径=足迹`,
        ],
        en: [
          `"${i.text}" is an electricity factor of the life cycle (CO2e), no calibre of an inventory`,
          `An inventory takes one of: ${known.en}; for a product footprint use ZC.EMISSIONS or ZC.FACTOR with the option calibre=footprint`,
        ],
      }
    if (i.why === 'contract')
      return {
        zh: [
          `口径“${i.text}”没有公布的因子，要用供方自己的`,
          '在“因子覆盖”列写数值和单位、在“证据”列写来源（函数用选项 因子=0.45 tCO2/MWh;证据=…）',
        ],
        en: [
          `Calibre "${i.text}" has no published factor; it takes the supplier's own`,
          'Enter it with its unit in the column "Factor override" and its source in "Evidence" (options factor=0.45 tCO2/MWh;evidence=… in a function)',
        ],
      }
    return {
      zh: [`电力因子口径“${i.text}”不认识`, `可用：${known.zh}`],
      en: [`Electricity calibre "${i.text}" is not known`, `Use one of: ${known.en}`],
    }
  },
  'ZC-FACTOR-FOOTPRINT': (i) => ({
    zh: [
      `${i.factor} 是全生命周期的电力因子，含上游排放，单位 CO2e`,
      '只用于产品碳足迹；范围二的外购电力用平均等口径的 CO2 因子，不填这个口径',
    ],
    en: [
      `${i.factor} is an electricity factor of the life cycle, upstream included, in CO2e`,
      'Use it for product footprints only; bought power of scope 2 takes the CO2 factor of another calibre, such as average',
    ],
  }),
  'ZC-BASIS-NEEDED': (i) => ({
    zh: [`${i.carrier.zh}折标煤要写明口径`, '填“当量值”或“等价值”，两者相差约 2.3 倍'],
    en: [
      `${i.carrier.en} needs a basis to become standard coal`,
      'Enter 当量值 (calorific) or 等价值 (primary-energy); they differ about 2.3 times',
    ],
  }),
  'ZC-BASIS-MIXED': (i) => ({
    zh: [`分子按${i.left}、分母按${i.right}折标，不能相比`, '两边用同一种电力折标口径'],
    en: [
      `Numerator is by ${i.left}, denominator by ${i.right}: they cannot be compared`,
      'Use one electricity basis on both sides',
    ],
  }),
  'ZC-METHOD-UNKNOWN': (i) => ({
    zh: [`没有核算方法“${i.method}”`, `接近的有 ${zh(i.near)}；zc calc --list 列出全部`],
    en: [`There is no method "${i.method}"`, `Close to it: ${en(i.near)}; zc calc --list prints all`],
  }),
  'ZC-INPUT-UNKNOWN': (i) => ({
    zh: [`${i.method.zh} 没有输入“${i.name}”`, `可填 ${zhNames(i.known)}；冒号后写物料名称`],
    en: [
      `${i.method.en} has no input "${i.name}"`,
      `Use one of ${enNames(i.known)}; the name of a stream follows the colon`,
    ],
  }),
  'ZC-INPUT-MISSING': (i) => ({
    zh: [
      `${i.method.zh} 缺少输入“${i.input.zh}”${i.stream === '' ? '' : `（${i.stream}）`}，${i.uncounted ? `${i.uncounted.zh} 没有计入合计` : '不按 0 计算'}`,
      missingCure(i).zh,
    ],
    en: [
      `${i.method.en} lacks the input "${i.input.en}"${i.stream === '' ? '' : ` (${i.stream})`}; ${i.uncounted ? `${i.uncounted.en} is not counted and in no total` : 'it is not taken as 0'}`,
      missingCure(i).en,
    ],
  }),
  'ZC-INPUT-TWICE': (i) => ({
    zh: [
      `输入“${i.input.zh}${i.stream === '' ? '' : `:${i.stream}`}”填了两次`,
      '保留一行，或给物料起不同的名称',
    ],
    en: [
      `The input "${i.input.en}${i.stream === '' ? '' : `:${i.stream}`}" is given twice`,
      'Keep one row, or name the streams differently',
    ],
  }),
  'ZC-INPUT-STREAM': (i) =>
    i.each
      ? {
          zh: [`输入“${i.input.zh}”没有写物料`, `写成“${i.input.zh}:名称”，名称是它的物料、产品或装置`],
          en: [
            `The input "${i.input.en}" names no stream`,
            `Write "${i.input.en}:name", with the name of its material, product or unit`,
          ],
        }
      : {
          zh: [`输入“${i.input.zh}”不分物料，却写了“${i.stream}”`, `名称只写“${i.input.zh}”`],
          en: [
            `The input "${i.input.en}" has no streams but names "${i.stream}"`,
            `Write "${i.input.en}" alone`,
          ],
        },
  'ZC-INPUT-RANGE': (i) =>
    i.reading
      ? {
          zh: [
            `${i.input.zh} ${i.text} 没有写单位：按 ${i.unit} 读，和缺省值 ${i.reading.usual} ${i.unit} 相差太多；按 ${i.reading.unit} 读是 ${i.reading.as}`,
            `带上单位，写成“${i.text} ${i.reading.unit}”；确实是 ${i.unit} 就写“${i.text} ${i.unit}”（表格里写在格里或表头）`,
          ],
          en: [
            `${i.input.en} ${i.text} has no unit: as ${i.unit} it is too far from the default ${i.reading.usual} ${i.unit}; as ${i.reading.unit} it is ${i.reading.as}`,
            `Write the unit: "${i.text} ${i.reading.unit}", or "${i.text} ${i.unit}" if that is right (in a table in the cell or the header)`,
          ],
        }
      : i.above
        ? {
            zh: [
              `输入“${i.input.zh}${ofStream(i)}”的值 ${i.text} 多于“${i.above.input.zh}${ofStream(i)}”的 ${i.above.text}，这不可能`,
              `核对“${i.input.zh}”和“${i.above.input.zh}”的数值和单位，改正错的一项`,
            ],
            en: [
              `The value ${i.text} of "${i.input.en}${ofStream(i)}" is more than ${i.above.text} of "${i.above.input.en}${ofStream(i)}", which cannot be`,
              `Check value and unit of "${i.input.en}" and "${i.above.input.en}" and mend the wrong one`,
            ],
          }
        : i.rest
          ? {
              zh: [
                `“${i.input.zh}${ofStream(i)}”是 ${i.text}，没有写明的部分不按 0 计算`,
                `补上其余组分，使合计为 1（${i.least} 到 ${i.most}）；其余不含碳和温室气体的，写一行“${i.rest.zh}”`,
              ],
              en: [
                `"${i.input.en}${ofStream(i)}" is ${i.text}; the part nobody states is not taken as 0`,
                `Add the other components so that they make 1 (${i.least} to ${i.most}); a rest without carbon and greenhouse gases goes in a row "${i.rest.en}"`,
              ],
            }
          : {
              zh: [
                `输入“${i.input.zh}${ofStream(i)}”的值 ${i.text} 超出范围`,
                i.most === ''
                  ? `填不小于 ${`${i.least} ${i.unit}`.trim()} 的数`
                  : `填 ${i.least} 到 ${i.most}${i.unit === '' ? '（份额；97 % 写成 0.97 或带 % 号）' : ` ${i.unit}`}`,
              ],
              en: [
                `The value ${i.text} of "${i.input.en}${ofStream(i)}" is out of range`,
                i.most === ''
                  ? `Enter ${`${i.least} ${i.unit}`.trim()} or more`
                  : `Enter ${i.least} to ${i.most}${i.unit === '' ? ', a share; 97 % is 0.97 or has its % sign' : ` ${i.unit}`}`,
              ],
            },
  'ZC-INPUT-CHOICE': (i) =>
    i.text === ''
      ? {
          zh: [`${zhNames(i.known)} 只能给一项`, '删去多余的一项'],
          en: [`Only one of ${enNames(i.known)} may be given`, 'Delete the others'],
        }
      : {
          zh: [`输入“${i.input.zh}${ofStream(i)}”不认识“${i.text}”`, `可填 ${zhNames(i.known)}`],
          en: [
            `The input "${i.input.en}${ofStream(i)}" does not know "${i.text}"`,
            `Use one of ${enNames(i.known)}`,
          ],
        },
  'ZC-INPUT-FILE': (i) => ({
    zh: [`输入文件 ${i.file} 用不了：${i.reason.zh}`, '改好后再试；zc calc --list 列出每种方法的输入'],
    en: [
      `The input file ${i.file} cannot be used: ${i.reason.en}`,
      'Mend it and try again; zc calc --list prints the inputs of each method',
    ],
  }),
  'ZC-BALANCE-NEGATIVE': (i) => ({
    zh: [
      `${i.what.zh} 算出来是负数：${i.value}`,
      i.of === 'C'
        ? '核对投入和产出：产出带走的碳多于投入，多半是单位、含碳量或漏了一项投入'
        : i.of === undefined
          ? '核对进和出：减去的多于得到的，多半是单位、期初期末写反或漏了一项'
          : `核对投入和扣减：减去的 ${i.of} 多于产生或投入的，多半是单位、浓度或漏了一项`,
    ],
    en: [
      `${i.what.en} comes out negative: ${i.value}`,
      i.of === 'C'
        ? 'Check what goes in and out: more carbon leaves than enters, most often a unit, a carbon content or a stream left out'
        : i.of === undefined
          ? 'Check what is added and taken away: more goes than comes, most often a unit, opening and closing swapped or a row left out'
          : `Check what is put in and deducted: more ${i.of} is taken away than arises or enters, most often a unit, a concentration or a row left out`,
    ],
  }),
  'ZC-SOLD-OVER': (i) => {
    const maybe = {
      fuel: { zh: '可能由自备燃料产生', en: 'own fuel may have given it' },
      power: { zh: '可能由用电产生（如电锅炉）', en: 'power may have given it, as in an electric boiler' },
      process: { zh: '可能由生产过程放出', en: 'a process may have released it' },
    }[i.maybe ?? 'fuel']
    const cure = i.heat
      ? {
          zh: '核对数量和单位，补上缺的外购热力、回收余热或燃料的行',
          en: 'Check amount and unit and add the missing rows of heat bought or recovered, or of fuel burnt',
        }
      : {
          zh: '核对数量和单位，补上缺的外购或燃料行；自发的非化石电外送填在 ZC_Green',
          en: 'Check amount and unit and add the missing rows of what was bought or burnt; own non-fossil power sent out belongs in ZC_Green',
        }
    return {
      zh: [
        `${i.source.zh} ${i.sold}，多于这些行给得出的 ${i.available}${i.known ? '' : `；${maybe.zh}，这里无法核实`}`,
        cure.zh,
      ],
      en: [
        `${i.source.en}: ${i.sold} sold, more than the ${i.available} these rows can give${i.known ? '' : `; ${maybe.en}, which cannot be checked here`}`,
        cure.en,
      ],
    }
  },
  'ZC-SHARE-OVER': (i) =>
    /^[-−]/.test(i.whole)
      ? {
          zh: [
            `${i.what.zh}没有意义：分母 ${i.whole} 为负，外供扣掉的比用掉的还多；不给出占比`,
            '核对外供和外购的电量、热量和单位',
          ],
          en: [
            `${i.what.en} has no meaning: its denominator is negative, ${i.whole}, as more was deducted for what was sold than was used; no share is given`,
            'Check the power and heat sold and bought, and their units',
          ],
        }
      : {
          zh: [
            `${i.what.zh}算出来超过 100 %：分子 ${i.part}，分母 ${i.whole}；不给出占比`,
            '核对自用、外供和外购的电量与热量；外供出去的不是自用',
          ],
          en: [
            `${i.what.en} comes to more than 100 %: ${i.part} of ${i.whole}; no share is given`,
            'Check the power and heat used, sold and bought; what was sold is not used here',
          ],
        },
  'ZC-GREEN-OVER': (i) => ({
    zh: [
      `绿电交易与绿证合计 ${i.claimed}，多于外购电量 ${i.purchased}${i.sold === undefined ? '' : `减去外供电量 ${i.sold}`}`,
      i.sold === undefined
        ? '核对电量；多出的部分不计入'
        : '核对电量；转供出去的电由用电的一方声明，多出的部分不计入',
    ],
    en: [
      `Green trades and certificates add up to ${i.claimed}, more than the ${i.purchased} bought${i.sold === undefined ? '' : ` less the ${i.sold} sold on`}`,
      i.sold === undefined
        ? 'Check the figures; the excess is not counted'
        : 'Check the figures; power passed on is for its user to claim, and the excess is not counted',
    ],
  }),
  'ZC-GREEN-UNRETIRED': (i) =>
    i.retired === undefined
      ? {
          zh: [`绿证 ${i.id} 没有核销日期，不计入`, '核销后填写“核销日期”'],
          en: [
            `Certificate ${i.id} has no retirement date and is not counted`,
            'Enter "Retired on" once it is retired',
          ],
        }
      : i.after === undefined
        ? {
            zh: [
              `绿证 ${i.id} 的核销日期 ${i.retired} 早于发电期起 ${i.before ?? ''}，不计入`,
              '绿证在发电之后才能核销：核对“核销日期”和“期间起”，改正填错的一个',
            ],
            en: [
              `Certificate ${i.id} was retired on ${i.retired}, before its power begins on ${i.before ?? ''}, and is not counted`,
              'A certificate is retired after its power was generated: check "Retired on" and the start of the period, and correct the wrong one',
            ],
          }
        : {
            zh: [
              `绿证 ${i.id} 的核销日期 ${i.retired} 晚于核查日 ${i.after}，不计入`,
              '日期填错就改正“核销日期”；没有填错，就在核销之后再核查（zc check --on 日期）',
            ],
            en: [
              `Certificate ${i.id} was retired on ${i.retired}, after the day looked at, ${i.after}, and is not counted`,
              'Correct "Retired on" if the day is wrong; if it is right, check on that day or later (zc check --on DATE)',
            ],
          },
  'ZC-GREEN-UNNUMBERED': (i) => {
    if (i.trades === undefined)
      return {
        zh: ['这张绿证没有绿证编号，不计入', '在“绿证编号”填写证书上的编号'],
        en: [
          'This certificate has no certificate number and is not counted',
          'Enter the number printed on it under "Certificate ids"',
        ],
      }
    if (i.trades === 0)
      return {
        zh: ['这笔绿电交易没有合同号、绿证编号和持有方，不计入', '在“编号”填写合同号，或填“绿证编号”'],
        en: [
          'This green trade has no contract number, certificate number or owner and is not counted',
          'Enter the number of the contract under "Id", or its certificates under "Certificate ids"',
        ],
      }
    const more = i.trades - 1
    return {
      zh: [
        `绿电交易 ${i.id ?? '?'}${more > 0 ? ` 和另外 ${String(more)} 笔` : ''} 没有持有方、绿证编号和核销日期，只凭编号计入`,
        '核对合同和结算单，填写“持有方”和划转来的“绿证编号”',
      ],
      en: [
        `Green trade ${i.id ?? '?'}${more > 0 ? ` and ${String(more)} more` : ''} has no owner, certificate number or retirement date and counts by its number alone`,
        'Check contract and settlement, and enter "Owner" and the "Certificate ids" that were transferred',
      ],
    }
  },
  'ZC-GREEN-TWICE': (i) =>
    i.other === undefined
      ? {
          zh: [`${i.what} 在绿电台账里出现两次`, '一份绿电只能声明一次，删去重复的一行'],
          en: [
            `${i.what} stands twice in the green-power ledger`,
            'One MWh serves one claim: remove the duplicate',
          ],
        }
      : {
          zh: [
            `绿证编号 ${i.what} 与前面的 ${i.other} 有重叠，这一行不计入`,
            '一份绿证只能声明一次：核对两行的起止编号和电量，改正填错的一行',
          ],
          en: [
            `The certificate numbers ${i.what} overlap those of an earlier row, ${i.other}; this row is not counted`,
            'One certificate serves one claim: check the first and last number and the MWh of both rows, and correct the wrong one',
          ],
        },
  'ZC-UNCERTAINTY-INVALID': (i) => ({
    zh: [
      i.text === ''
        ? `第 ${String(i.row)} 项没有填不确定度`
        : `第 ${String(i.row)} 项的不确定度“${i.text}”用不了`,
      '写成 5% 或 0.05（95 % 区间的半宽）；超过 100 % 要写百分号，不能为负',
    ],
    en: [
      i.text === ''
        ? `Item ${String(i.row)} has no uncertainty`
        : `The uncertainty "${i.text}" of item ${String(i.row)} cannot be used`,
      'Write 5% or 0.05, the half-width of the 95 % interval; above 100 % with the percent sign, and never below zero',
    ],
  }),
  'ZC-UNCERTAINTY-ZERO': (i) => ({
    zh: ['合计为零，没有相对不确定度', `绝对不确定度是 ±${i.halfWidth}；改用绝对值，或把正负两部分分开算`],
    en: [
      'The total is zero, so there is no relative uncertainty',
      `In absolute terms it is ±${i.halfWidth}; use that, or take the positive and negative lines apart`,
    ],
  }),
  'ZC-TABLE-MISSING': (i) => ({
    zh: [`工作簿里没有表 ${i.table}`, `新建表 ${i.table}，或打开 samples 里的样例对照`],
    en: [
      `The workbook has no table ${i.table}`,
      `Create the table ${i.table}, or compare with a workbook in samples`,
    ],
  }),
  'ZC-TABLE-EMPTY': (i) => ({
    zh: [`表 ${i.table} 里没有数据`, '填写用能数据；确实没有用能也要填一行 0'],
    en: [
      `Table ${i.table} holds no data`,
      'Enter the activity data; where nothing was used, a row with 0 says so',
    ],
  }),
  'ZC-TABLE-ROWS-BELOW': (i) => ({
    zh: [
      `表 ${i.table} 下方紧挨着还有 ${String(i.rows)} 行，在表的范围之外，没有读取`,
      '是数据就拖动表的右下角把它们包进来；是合计行或说明，就与表隔开一个空行',
    ],
    en: [
      `Right below the table ${i.table}, outside its range, rows are not read: ${String(i.rows)}`,
      'Drag the corner of the table over them if they are data; leave a blank row above a total line or a remark',
    ],
  }),
  'ZC-TABLE-TWICE': (i) => ({
    zh: [
      `又有一张表叫 ${i.table}，没有读取；读的是 ${i.first} 处的那一张`,
      '把两张表的行并进一张，或给这一张改名',
    ],
    en: [
      `Another table is named ${i.table} and is not read; the one at ${i.first} is`,
      'Put the rows of both into one table, or rename this one',
    ],
  }),
  'ZC-TABLE-UNKNOWN': (i) => ({
    zh: [
      `表 ${i.table} 没有读取，ZC 只读 ${i.near}`,
      `是要计入的数据就并进 ${i.near}；不是就换一个不像它的名字`,
    ],
    en: [
      `The table ${i.table} is not read; ZC reads ${i.near} only`,
      `Move rows that belong to the total into ${i.near}; otherwise choose a name less like it`,
    ],
  }),
  'ZC-COLUMN-MISSING': (i) => ({
    zh: [
      `表 ${i.table} 缺少列“${i.column}”`,
      i.near === undefined
        ? `加上列“${i.column}”，位置和语言不限`
        : `表头“${i.near}”如果就是这一列，后面的字写在括号里，如“用量（MWh）”；不是的话加上列“${i.column}”`,
    ],
    en: [
      `Table ${i.table} lacks the column "${i.column}"`,
      i.near === undefined
        ? `Add the column "${i.column}"; its place and language are free`
        : `If the header "${i.near}" is that column, put what follows its name in brackets, such as "Amount (MWh)"; else add the column "${i.column}"`,
    ],
  }),
  'ZC-COLUMN-UNKNOWN': (i) => ({
    zh: [
      `表 ${i.table} 的列“${i.column}”没有读取`,
      `是要参与计算的，就把列名改成“${i.near}”；只是备注就换一个不像它的名字`,
    ],
    en: [
      `The column "${i.column}" of ${i.table} is not read`,
      `Name it "${i.near}" if it belongs to the computation; otherwise choose a name less like it`,
    ],
  }),
  'ZC-COLUMN-TWICE': (i) => ({
    zh: [`表 ${i.table} 有多列都是“${i.column}”：${zh(i.headers)}`, '只留一列，其余改名'],
    en: [
      `Table ${i.table} has several columns for "${i.column}": ${en(i.headers)}`,
      'Keep one and rename the others',
    ],
  }),
  'ZC-SETTING-INVALID': (i) =>
    i.twice
      ? {
          zh: [`设置“${i.key}”写了不止一次，这里又填了“${i.text}”`, '只留一处'],
          en: [`Setting "${i.key}" is given more than once, here as "${i.text}"`, 'Keep one of them'],
        }
      : {
          zh: [`设置“${i.key}”的值“${i.text}”用不了`, `可填：${i.allowed}`],
          en: [`Setting "${i.key}" cannot be "${i.text}"`, `Allowed: ${i.allowed}`],
        },
  'ZC-SETTING-UNKNOWN': (i) =>
    i.key === ''
      ? {
          zh: [`值“${i.value}”没有写项目，没有读取`, '在左边写上项目的名称，或删去这个值'],
          en: [
            `The value "${i.value}" has no key and is not read`,
            'Name the setting beside it, or delete it',
          ],
        }
      : {
          zh: [
            `设置“${i.key}”不认识，没有读取`,
            i.near.length > 0 ? `相近的项目：${zh(i.near)}` : '是自己的备注就不用改',
          ],
          en: [
            `Setting "${i.key}" is not known and is not read`,
            i.near.length > 0
              ? `Keys that come close: ${en(i.near)}`
              : 'Leave it if it is a remark of your own',
          ],
        },
  'ZC-SCOPE-MISSING': (i) => ({
    zh: [`工作簿里没有${i.scope.zh}的数据，不按 0 计算`, '在 ZC_Activity 或 ZC_Inputs 里补上，再看这一项'],
    en: [
      `The workbook has no data of ${i.scope.en}; it is not taken as 0`,
      'Add them to ZC_Activity or ZC_Inputs first',
    ],
  }),
  'ZC-CONTROL-TOTAL': (i) => ({
    zh: [
      `${i.control.zh}填的是 ${i.typed}，算出来是 ${i.computed}，相差 ${i.apart}`,
      '核对漏填、多填的行和因子；合计按算出来的，不随它改',
    ],
    en: [
      `${i.control.en} says ${i.typed}, computed is ${i.computed}, ${i.apart} apart`,
      'Look for rows left out or counted twice, and at the factors; the computed total stays',
    ],
  }),
  'ZC-PERIOD-DIFFERS': (i) => ({
    zh: [
      `两个总量的报告期不同：${i.one} 和 ${i.other}`,
      '只能比较同一报告期的总量：换一个文件，或改 ZC_Settings 的报告期',
    ],
    en: [
      `The two totals are of different periods: ${i.one} and ${i.other}`,
      'Only totals of one period can be compared: take another file, or correct the period in ZC_Settings',
    ],
  }),
  'ZC-TOTAL-INCOMPLETE': (i) => ({
    zh: [
      `缺少数据：有 ${String(i.problems)} 处问题，已有部分合计 ${i.partial}，不能当作全年`,
      `先处理：${i.first}`,
    ],
    en: [
      `Missing data: ${String(i.problems)} problems; what is there adds up to ${i.partial}, which is not the whole`,
      `Begin with: ${i.first}`,
    ],
  }),
  'ZC-FUNCTION-UNKNOWN': (i) => ({
    zh: [`没有函数“${i.name}”`, `可用：${zh(i.known)}`],
    en: [`There is no function "${i.name}"`, `Use one of: ${en(i.known)}`],
  }),
  'ZC-ARGUMENT-MISSING': (i) => ({
    zh: [`缺少参数“${i.name}”`, `补上“${i.name}”`],
    en: [`The argument "${i.name}" is missing`, `Give "${i.name}"`],
  }),
  'ZC-ARGUMENT-INVALID': (i) => ({
    zh: [i.text === '' ? `参数“${i.name}”没有填` : `参数“${i.name}”不能是“${i.text}”`, `可填：${i.allowed}`],
    en: [
      i.text === '' ? `The argument "${i.name}" is empty` : `The argument "${i.name}" cannot be "${i.text}"`,
      `Allowed: ${i.allowed}`,
    ],
  }),
  'ZC-ARGUMENT-SHAPE': (i) => ({
    zh: [`两个区域大小不同：${i.left} 与 ${i.right}`, '选同样行数和列数的区域，或只给一格'],
    en: [
      `Two ranges differ in size: ${i.left} and ${i.right}`,
      'Choose ranges of the same size, or a single cell',
    ],
  }),
  'ZC-OPTION-UNKNOWN': (i) => ({
    zh: i.twice
      ? [`选项“${i.option}”之前已写过同一项`, '同一项只写一次']
      : [`选项“${i.option}”不认识`, `可用：${zh(i.known.map(inZh))}`],
    en: i.twice
      ? [`Option "${i.option}" repeats one given before it`, 'Give each option once']
      : [`Option "${i.option}" is not known`, `Use one of: ${en(i.known.map(inEn))}`],
  }),
  'ZC-SHEET-MISSING': (i) => ({
    zh: [`没有工作表“${i.sheet}”`, `可选：${zh(i.sheets)}`],
    en: [`There is no sheet "${i.sheet}"`, `Sheets: ${en(i.sheets)}`],
  }),
  'ZC-SHEET-FOREIGN': ({ sheet, cells, taken }) => {
    if (taken) return nameTaken(sheet, taken)
    return cells
      ? {
          zh: [
            `工作表 ${sheet} 归 ZC 写，${zhNames(cells)} 是自己写的内容，会被盖掉；没有写入，文件未动`,
            '把它们移到别的工作表，或这张表右边的空列，再写一次',
          ],
          en: [
            `ZC writes the sheet ${sheet}, and ${enNames(cells)} hold entries of your own that would be overwritten; nothing was written, and the file is untouched`,
            'Move them to another sheet, or to free columns right of the table, and write again',
          ],
        }
      : {
          zh: [`工作表 ${sheet} 不是 ZC 写的，没有覆盖，文件未动`, '把它改名，再写一次'],
          en: [
            `The sheet ${sheet} was not written by ZC; it is not overwritten, and the file is untouched`,
            'Rename it and write again',
          ],
        }
  },
  'ZC-CELL-NOT-ZC': (i) => ({
    zh: [`${i.cell} 不是 ZC 的结果`, '选 ZC 表里的一行，或含 =ZC 函数的一格'],
    en: [`${i.cell} is not a ZC result`, 'Choose a row of a ZC table, or a cell with a =ZC function'],
  }),
  'ZC-FORMULA-CIRCULAR': ({ cells, more }) => ({
    zh: [
      cells.length === 1 && more === 0
        ? `循环引用：${cells.join('')} 的公式用到它自己，算不出值`
        : `循环引用：${zh(cells)}${more > 0 ? ` 等 ${String(cells.length + more)} 格` : ''} 的公式互相用到，算不出值`,
      '把其中一格改成数，或让它引用这一圈以外的单元格',
    ],
    en: [
      cells.length === 1 && more === 0
        ? `Circular reference: the formula of ${cells.join('')} uses itself, so it has no value`
        : `Circular reference: the formulas of ${en(cells)}${more > 0 ? ` and ${String(more)} more` : ''} use one another, so they have no value`,
      'Make one of them a number, or let it refer to a cell outside the circle',
    ],
  }),
  'ZC-FORMULA-UNREADABLE': (i) => ({
    zh: [
      `公式 ${i.formula} 中的“${i.part}”无法溯源`,
      '溯源只支持常数、单元格、区域和表列作参数；把算式放到另一格再引用',
    ],
    en: [
      `"${i.part}" in the formula ${i.formula} cannot be explained`,
      'Arguments may be constants, cells, ranges and table columns; put a calculation into a cell of its own and refer to it',
    ],
  }),
  'ZC-RULE-SYNTAX': (i) => ({
    zh: [`${zhAt(i)}${i.what.zh}`, '按 JSON 的写法改好这一处'],
    en: [`${enAt(i)}${i.what.en}`, 'Mend this place so that the file is JSON'],
  }),
  'ZC-RULE-KEY-UNKNOWN': (i) => ({
    zh: [`${zhAt(i)}这里没有“${i.key}”这一项`, `可用：${zh(i.known)}`],
    en: [`${enAt(i)}"${i.key}" has no place here`, `Use one of: ${en(i.known)}`],
  }),
  'ZC-RULE-KEY-MISSING': (i) => ({
    zh: [`${zhAt(i)}缺少“${i.key}”`, `补上“${i.key}”`],
    en: [`${enAt(i)}"${i.key}" is missing`, `Add "${i.key}"`],
  }),
  'ZC-RULE-KEY-TWICE': (i) => ({
    zh: [`${zhAt(i)}“${i.key}”写了两次，后一个会盖掉前一个`, '只留一个'],
    en: [`${enAt(i)}"${i.key}" stands twice and the later would hide the earlier`, 'Keep one of them'],
  }),
  'ZC-RULE-KEY-CLASH': (i) => ({
    zh: [`${zhAt(i)}${zh(i.keys)} 不能写在一起`, '只留一个，其余放到各自的条件里'],
    en: [
      `${enAt(i)}${en(i.keys)} cannot stand together`,
      'Keep one, and put the others into conditions of their own',
    ],
  }),
  'ZC-RULE-NUMBER-UNQUOTED': (i) => ({
    zh: [`${zhAt(i)}数值要写成带引号的文字`, `写成 "${i.number}"`],
    en: [`${enAt(i)}a number must be text in quotes`, `Write "${i.number}"`],
  }),
  'ZC-RULE-VALUE-INVALID': (i) => ({
    zh: [`${zhAt(i)}“${i.text}”不能用在这里`, `应为：${i.allowed.zh}`],
    en: [`${enAt(i)}"${i.text}" cannot stand here`, `Wanted: ${i.allowed.en}`],
  }),
  'ZC-RULE-LIST-EMPTY': (i) => ({
    zh: [`${zhAt(i)}“${i.key}”是空的`, '至少写一项；不需要就整项删去'],
    en: [`${enAt(i)}"${i.key}" is empty`, 'Give at least one entry, or remove it'],
  }),
  'ZC-RULE-NAME-UNKNOWN': (i) => ({
    zh: [`${zhAt(i)}没有名为“${i.name}”的${i.what.zh}`, `可用：${zh(i.known)}`],
    en: [`${enAt(i)}there is no ${i.what.en} "${i.name}"`, `Use one of: ${en(i.known)}`],
  }),
  'ZC-RULE-NAME-TWICE': (i) => ({
    zh: [`${zhAt(i)}${i.what.zh}“${i.name}”出现两次`, '改掉其中一个的编号'],
    en: [`${enAt(i)}${i.what.en} "${i.name}" stands twice`, 'Give one of them another id'],
  }),
  'ZC-RULE-BANDS': (i) => ({
    zh: [
      `${zhAt(i)}限值“${i.parameter}”的分段没有接上：上一段到 ${i.upper}，这一段从 ${i.lower} 起`,
      '让上一段的 below 等于这一段的 atLeast',
    ],
    en: [
      `${enAt(i)}the bands of "${i.parameter}" do not join: one ends at ${i.upper}, the next begins at ${i.lower}`,
      'Make "below" of the one equal to "atLeast" of the next',
    ],
  }),
  'ZC-RULE-CIRCLE': (i) => ({
    zh: [
      `${zhAt(i)}规则集互为依据，绕成一圈：${i.chain.join(' → ')}`,
      '删去其中一个 extends，让最底下的一份不依据别的规则集',
    ],
    en: [
      `${enAt(i)}the rule sets build on one another in a circle: ${i.chain.join(' → ')}`,
      'Remove one "extends", so that the set at the bottom builds on none',
    ],
  }),
  'ZC-RULE-UNUSED': (i) => ({
    zh: [
      `${zhAt(i)}${i.what.zh}“${i.name}”没有用到`,
      '在要求里引用它，核对名字，或删去；供别处读取的写进 offers',
    ],
    en: [
      `${enAt(i)}nothing uses the ${i.what.en} "${i.name}"`,
      'Compare something with it, check the name, or remove it; name it in "offers" if others read it',
    ],
  }),
  'ZC-RULE-NEVER': (i) => ({
    zh: [
      `${zhAt(i)}要求“${i.criterion}”对谁都不适用：适用条件自相矛盾，或限值在规则集失效之后才起算`,
      '核对适用条件里的行业和数值，以及限值与施行期的日期',
    ],
    en: [
      `${enAt(i)}criterion "${i.criterion}" applies to nobody: its conditions exclude each other, or its limit begins after the set has ended`,
      'Check sectors and values of the condition, and the days of limit and set',
    ],
  }),
  'ZC-RULE-EASIER': (i) => ({
    zh: [
      `${zhAt(i)}后来的限值 ${i.later} 比先前的 ${i.earlier} 宽`,
      '核对两个数值；文件确实放宽的，在后一个值上写 eases: true（规则集之间放宽的，用 mode: replace）',
    ],
    en: [
      `${enAt(i)}the later limit ${i.later} is easier than the earlier ${i.earlier}`,
      'Check both; if the document does ease it, write "eases": true at the later one (between sets, use mode "replace")',
    ],
  }),
  'ZC-RULE-OVERLAP': (i) => ({
    zh: [
      `${zhAt(i)}“${i.other}”和“${i.set}”属于同一项目、同一地区，同时有效，都规定了要求“${i.criterion}”`,
      '让一份先结束（inForce.to），或写明关系：在其上修改用 extends，取而代之用 supersedes',
    ],
    en: [
      `${enAt(i)}"${i.other}" and "${i.set}" are of one programme and jurisdiction, in force at once, and both have the criterion "${i.criterion}"`,
      'Let one end first (inForce.to), or say how they relate: "extends" to amend, "supersedes" to replace',
    ],
  }),
  'ZC-RULE-DATES': (i) => ({
    zh: [`${zhAt(i)}日期次序不对：${i.later} 应晚于 ${i.earlier}`, '按先后排列，改正写错的日期'],
    en: [
      `${enAt(i)}dates are out of order: ${i.later} should be after ${i.earlier}`,
      'Put them in order, or correct the date',
    ],
  }),
  'ZC-RULE-UNIT': (i) => ({
    zh: [`${zhAt(i)}限值的单位“${i.given}”与所比较的数据不符`, `应为“${i.wanted}”`],
    en: [`${enAt(i)}the limit's unit "${i.given}" does not fit what is compared`, `It must be "${i.wanted}"`],
  }),
  'ZC-RULE-TOO-LARGE': (i) => ({
    zh: [`${zhAt(i)}${i.what.zh}超过上限 ${i.limit}`, '拆成几个规则集或条件'],
    en: [
      `${enAt(i)}${i.what.en} exceeds the limit of ${i.limit}`,
      'Split it into several sets or conditions',
    ],
  }),
  'ZC-RULE-BUNDLE': (i) => ({
    zh: [`规则包读不了：${i.reason}`, '重新取得规则包，不要手工修改'],
    en: [`The rule bundle cannot be read: ${i.reason}`, 'Get the bundle again and leave the file unedited'],
  }),
  'ZC-CRITERION-OPEN': (i) => ({
    zh: [`“${i.criterion.zh}”现在没有定数：${i.reason.zh}`, '不按 0 计；补上所缺的数据，或核对判据和日期'],
    en: [
      `"${i.criterion.en}" is open: ${i.reason.en}`,
      'It is not taken as 0; add what is missing, or check the criterion and the day',
    ],
  }),
  'ZC-VERDICT-PROVISIONAL': (i) => ({
    zh: [`“${i.criterion.zh}”是暂行的：${i.reason.zh}`, '用作正式结论前，核对所列依据和证据'],
    en: [
      `"${i.criterion.en}" is provisional: ${i.reason.en}`,
      'Check the sources and evidence named before it is used as a conclusion',
    ],
  }),
  'ZC-RULE-UNKNOWN': (i) => ({
    zh: [`没有规则集“${i.id}”`, `可用：${zh(i.known)}`],
    en: [`There is no rule set "${i.id}"`, `Use one of: ${en(i.known)}`],
  }),
  'ZC-FILE-NOT-FOUND': (i) => ({
    zh: [i.file === '' ? '文件名是空的' : `找不到文件 ${i.file}`, '核对路径和文件名'],
    en: [
      i.file === '' ? 'The file name is empty' : `File ${i.file} was not found`,
      'Check the path and the name',
    ],
  }),
  'ZC-FILE-FOLDER': (i) => ({
    zh: [`${i.file} 是文件夹`, '写出里面那个 .xlsx 文件的名字'],
    en: [`${i.file} is a folder`, 'Name the .xlsx file in it'],
  }),
  'ZC-FILE-NOT-XLSX': (i) => ({
    zh: [`${i.file} 不是 .xlsx 工作簿`, '在 Excel 或 WPS 里另存为 .xlsx'],
    en: [`${i.file} is not an .xlsx workbook`, 'Save it as .xlsx in Excel or WPS'],
  }),
  'ZC-FILE-CORRUPT': (i) => ({
    zh: [`文件损坏：${i.part}（${i.detail.zh}）`, '用 Excel 打开并修复后另存，或取回备份'],
    en: [
      `The file is damaged: ${i.part} (${i.detail.en})`,
      'Open and repair it in Excel and save it again, or use a backup',
    ],
  }),
  'ZC-FILE-ENCRYPTED': () => ({
    zh: ['文件有密码，ZC 不读取', '请另存为无密码副本'],
    en: ['The file has a password and ZC does not read it', 'Save a copy without password'],
  }),
  'ZC-FILE-TOO-LARGE': (i) => ({
    zh: [`文件 ${i.megabytes} MB，超过 ${i.limit} MB 上限`, '请拆成两个工作簿'],
    en: [`The file has ${i.megabytes} MB, over the limit of ${i.limit} MB`, 'Split it into two workbooks'],
  }),
  'ZC-FILE-BOMB': (i) => ({
    zh: [
      `解压后 ${i.what} 为 ${inZh(i.size)}，超过上限 ${i.limit}，可能是压缩炸弹`,
      '不要打开来历不明的文件；确属正常数据请拆成几个工作簿',
    ],
    en: [
      `Unpacked, ${i.what} is ${inEn(i.size)}, over the limit of ${i.limit}; it may be a zip bomb`,
      'Do not open files of unknown origin; if the data are genuine, split the workbook',
    ],
  }),
  'ZC-FILE-LOCKED': (i) => ({
    zh: [`文件正被打开（${i.lock}），未写入`, '在 Excel 或 WPS 里关闭它再试'],
    en: [
      `The file is open elsewhere (${i.lock}); nothing was written`,
      'Close it in Excel or WPS and try again',
    ],
  }),
  'ZC-FILE-CHANGED': (i) => ({
    zh: [`${i.file} 在读取之后被别的程序改过，未写入`, '重新运行一次'],
    en: [
      `${i.file} was changed by another program after it was read; nothing was written`,
      'Run the command again',
    ],
  }),
  'ZC-FILE-UNWRITABLE': (i) => ({
    zh: i.readOnly
      ? [`${i.file} 是只读文件，没有写入，原文件未动`, '确实要写时去掉只读属性，或复制一份，写到副本里']
      : [`写不了 ${i.file}（${i.detail}），原文件未动`, '检查权限和磁盘空间，或换一个文件夹'],
    en: i.readOnly
      ? [
          `${i.file} is read-only; nothing was written, and the original is untouched`,
          'Take the read-only mark away if it is to be written, or write to a copy',
        ]
      : [
          `${i.file} cannot be written (${i.detail}); the original is untouched`,
          'Check permissions and disk space, or use another folder',
        ],
  }),
  'ZC-STRUCTURE-CHANGED': (i) => ({
    zh: [
      `不能保存：${i.place} ${i.what.zh}，写回文件会错位`,
      '撤销这一步，或在 Excel、WPS 里改好结构后重新打开',
    ],
    en: [
      `Cannot save: in ${i.place} ${i.what.en}, and the file would no longer fit together`,
      'Undo that step, or change the structure in Excel or WPS and open the file again',
    ],
  }),
  'ZC-USAGE': (i) => {
    const what = mistaken[i.mistake](i.given)
    const listed = i.known.length > 0
    const hint = {
      zh: i.near.length > 0 ? `相近的有：${zh(i.near)}；` : listed ? `可用：${zh(i.known)}；` : '',
      en: i.near.length > 0 ? `Closest: ${en(i.near)}. ` : listed ? `Use one of: ${en(i.known)}. ` : '',
    }
    return {
      zh: [what.zh, `${hint.zh}用法见 ${i.help}`],
      en: [what.en, `${hint.en}The usage: ${i.help}`],
    }
  },
}

/** All codes, in the order of the list; each has a page in docs/errors. */
export const problemCodes: readonly ProblemCode[] = Object.keys(sentences) as ProblemCode[]

/** What has the name of a table that ZC is about to write, and how to free it. */
function nameTaken(
  sheet: string,
  { by, name, at }: NonNullable<ProblemInfo['ZC-SHEET-FOREIGN']['taken']>,
): Said {
  const not = { zh: '没有写入，文件未动', en: 'nothing was written, and the file is untouched' }
  switch (by) {
    case 'moved':
      return {
        zh: [
          `工作表 ${sheet} 上 ZC 的表格 ${name} 现在从 ${at} 开始，应从 A1 开始；${not.zh}`,
          '删掉表格上方的行、左边的列，或删掉这张工作表，再写一次；要留住它，把工作表和表格都改名',
        ],
        en: [
          `On the sheet ${sheet}, ZC's table ${name} begins in ${at} and should begin in A1; ${not.en}`,
          'Delete the rows above it and the columns left of it, or delete the sheet, and write again; to keep it, rename both the sheet and the table',
        ],
      }
    case 'own':
      return {
        zh: [
          `工作表 ${sheet} 和上面的表格 ${name}（${at}）不是 ZC 写的，没有覆盖，文件未动`,
          '把工作表和表格都改名，再写一次',
        ],
        en: [
          `The sheet ${sheet} and its table ${name} (${at}) were not written by ZC; they are not overwritten, and the file is untouched`,
          'Rename both the sheet and the table and write again',
        ],
      }
    case 'table':
      return {
        zh: [
          `工作表“${sheet}”上（${at}）已有表格 ${name}，ZC 写结果要用这个名称；${not.zh}`,
          `把那个表格改名（表设计 → 表名称），或删掉工作表“${sheet}”，再写一次`,
        ],
        en: [
          `The sheet "${sheet}" (${at}) has a table ${name}, the name ZC writes its results under; ${not.en}`,
          `Rename that table (Table Design, Table Name) or delete the sheet "${sheet}", and write again`,
        ],
      }
    case 'name':
      return {
        zh: [
          `名称 ${name}（指 ${at}）已经定义，ZC 写结果的表格要用它；${not.zh}`,
          '在名称管理器里把它改名或删除，再写一次',
        ],
        en: [
          `The defined name ${name} (${at}) is taken, and ZC's table of results needs it; ${not.en}`,
          'Rename or delete it in the Name Manager and write again',
        ],
      }
  }
}
