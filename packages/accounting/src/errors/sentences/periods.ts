import type { PeriodProblems } from '../problems/PeriodProblems.ts'
import type { SentencesOf } from './SentencesOf.ts'
import { en, zh } from './wording.ts'

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

/** Periods, months, meters and quality of activity rows. */
export const periods: SentencesOf<PeriodProblems> = {
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
}
