import type { Language } from '@zerocarbon/accounting/errors'
import { showRounded } from '@zerocarbon/accounting/quantity'
import type { CellValue } from '../model/index.ts'
import { missingWords } from './missingWords.ts'
import type { PlantReport } from './plantReport.ts'
import { sheetNumber } from './sheetNumber.ts'

/**
 * Rows of ZC_Results for feedstock and, where the workbook has ZC_Production, for energy per value added and per
 * product, on the calorific basis. A ratio that lacks something is words.
 */
export function intensityRows(
  {
    energy: { 当量值: energy },
    energyUse,
    inventory,
  }: Pick<PlantReport, 'energy' | 'energyUse' | 'inventory'>,
  language: Language,
): (readonly CellValue[])[] {
  if (!energy) return []
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const group = say('能源', 'Energy')
  const by = say('电力按当量值', 'electricity by 当量值')
  const { lines, missing, total } = energyUse.feedstock('当量值')
  const apart = say('单列，不在综合能耗中', 'apart, not in the consumption')
  const isWhole = missing.length === 0 && inventory.complete
  const partial = say(
    `部分合计 ${showRounded(total, 2)} tce`,
    `what is there adds up to ${showRounded(total, 2)} tce`,
  )
  const feedstock: readonly CellValue[] = [
    group,
    say('原料用能（当量值）', 'Feedstock energy (当量值)'),
    isWhole ? sheetNumber(total) : missingWords[language],
    'tce',
    isWhole ? apart : `${apart}${say('；', '; ')}${partial}`,
  ]
  const intensities = energyUse.production ? energyUse.intensities(energy) : []
  return [
    ...(lines.length + missing.length === 0 ? [] : [feedstock]),
    ...intensities.map(({ product, ratio, unit, remark }): readonly CellValue[] => [
      group,
      product === null
        ? say('单位增加值综合能耗', 'Energy per value added')
        : say(`单位产品综合能耗 ${product}`, `Energy per product, ${product}`),
      ratio ? sheetNumber(ratio) : missingWords[language],
      unit,
      [by, remark[language]].join(say('；', '; ')),
    ]),
  ]
}
