import type { PageText } from './PageText.ts'
import { ofActivities } from './noteCodes.ts'
import { co2Only, digits } from './noteWords.ts'

/** Page text of the functions about the tables of a workbook and where a number comes from. */
export const tableNotes: Readonly<Record<'INVENTORY' | 'EXPLAIN', PageText>> = {
  INVENTORY: {
    result: {
      zh: '一张表：排放源、范围、用量、单位、因子、tCO2，每个排放源、单位和因子一行，最后一行是合计。',
      en: 'A table: source, scope, amount, unit, factor, tCO2; one row for each source, unit and factor, and a last row with the total.',
    },
    examples: [],
    withGap: ['=ZC.INVENTORY()'],
    errors: ['ZC-ARGUMENT-INVALID'],
    notes: [
      {
        zh: '最后一行写“合计”才是完整的；缺数据时写“缺少数据”，合计那一格是错误值，不给数；部分合计只在它的说明里。',
        en: 'Only a last row that says "Total" is complete; with data missing it says "Missing data", the cell of the total is an error and no number, and the partial sum stands in its sentence only.',
      },
      {
        zh: '一行的用量先精确相加，再乘一次因子。',
        en: 'The amounts of a row are added exactly first and multiplied by the factor once.',
      },
      {
        zh: '给出区域时只看这个区域，不读 ZC_Settings 和 ZC_Green；报告期取各行所在的年份。',
        en: 'Given a range it looks at nothing else: ZC_Settings and ZC_Green are not read, and the reporting period is the year of the rows.',
      },
      {
        zh: 'ZC_Inputs 里的工艺过程每种排放一行，用量是这种气体的吨数，因子是方法编号；不是 CO2 的气体 tCO2 写“–”，不进合计。缺输入的方法那一行是错误值。',
        en: 'Processes in ZC_Inputs have a row for each emission: the amount is the tonnes of its gas, the factor the id of the method; a gas other than CO2 has "–" for tCO2 and is not in the total. A method that lacks an input has an error there.',
      },
      co2Only,
      digits,
    ],
  },
  EXPLAIN: {
    result: {
      zh: '一张表：步骤、结果、依据。缩进表示属于上一步的哪一部分。',
      en: 'A table: step, result, how. Indented steps are parts of the one above.',
    },
    examples: ['=ZC.EXPLAIN("外购电力",1854,"万kWh","2026-12-31")'],
    withGap: [],
    errors: [...ofActivities, 'ZC-ARGUMENT-SHAPE'],
    notes: [
      {
        zh: '参数与 EMISSIONS 相同。给区域时逐项列出，每项一个小标题“第 n 项”，按区域里的次序，空行略去，最多 200 项；算不出的一项写明原因，不影响其他项。',
        en: 'The arguments are those of EMISSIONS. Ranges are explained one element after the other, each under a heading "Item n" in the order of the range, blank ones left out, 200 at most; one that cannot be computed says why and leaves the others alone.',
      },
      {
        zh: '每个因子写出编号、来源、数据年份、发布日期和置信度。',
        en: 'Each factor comes with its id, source, data year, day of release and confidence.',
      },
      {
        zh: '不带参数时列出整个工作簿的合计；超过 12 项的合计会折叠，命令行用 `explain --all` 看全部。',
        en: 'Without arguments it lists the total of the workbook; sums of more than 12 terms fold, and `explain --all` on the command line shows them all.',
      },
      co2Only,
    ],
  },
}
