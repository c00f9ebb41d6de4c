import type { Language } from '@zerocarbon/accounting/errors'
import { showRounded } from '@zerocarbon/accounting/quantity'
import type { CellValue } from '../model/index.ts'
import type { DataQuality } from './dataQuality.ts'
import { missingWords } from './missingWords.ts'
import type { PlantReport } from './plantReport.ts'
import { sheetNumber } from './sheetNumber.ts'
import { tierWords } from './tierWords.ts'

/** The row of ZC_Results with the share of emissions that rests on primary data; words while data are missing. */
export function qualityRows(
  { inventory }: Pick<PlantReport, 'inventory'>,
  { primary }: DataQuality,
  language: Language,
): (readonly CellValue[])[] {
  const { part, whole, byTier } = primary
  if (whole.isZero()) return []
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const share = part.times(100).div(whole)
  const what = say(
    '实测或票据的排放占比，按 CO2e 绝对值',
    'measured or invoiced share of emissions, by size as CO2e',
  )
  const partial = say(
    `；按已有数据为 ${showRounded(share, 2)} %，不能当作全年`,
    `; by the data there are, ${showRounded(share, 2)} %, not of the whole`,
  )
  return [
    [
      say('数据质量', 'Data quality'),
      say('一手数据占比', 'Primary-data share'),
      inventory.complete ? sheetNumber(share) : missingWords[language],
      '%',
      inventory.complete ? what : `${what}${partial}`,
      null,
      tierWords(byTier, language),
    ],
  ]
}
