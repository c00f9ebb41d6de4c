import { isOver, ratioOf, type Energy, type Share } from '@zerocarbon/accounting'
import type { Language } from '@zerocarbon/accounting/errors'
import { showRounded } from '@zerocarbon/accounting/quantity'
import type { CellValue } from '../model/index.ts'
import { missingEnergy } from './missingEnergy.ts'
import { missingWords } from './missingWords.ts'
import type { PlantReport } from './plantReport.ts'
import { sheetNumber } from './sheetNumber.ts'

type Row = readonly CellValue[]

/**
 * Rows of ZC_Results on energy: consumption and non-fossil shares on one electricity basis. What is partial is words,
 * its figure only in the remark.
 */
export function energyRows(
  energy: Energy,
  { inventory, locate }: Pick<PlantReport, 'inventory' | 'locate'>,
  language: Language,
): Row[] {
  const { basis, total, nonFossil, physicalPower } = energy
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const group = say('能源', 'Energy')
  // 0.2856 kgce/kWh is seen once and not official.
  const provisional = basis === '等价值' ? say('，暂行系数', ', provisional coefficient') : ''
  const by = `${say(`电力按${basis}`, `electricity by ${basis}`)}${provisional}`
  const percent = (s: Share) => ratioOf(s)?.times(100)
  const lacking = say('清单缺少数据', 'the inventory lacks data')
  const uncounted = missingEnergy(energy, locate, language)
  const reasons = [...(inventory.complete ? [] : [lacking]), ...uncounted]
  const over = isOver(nonFossil)
    ? [say('算出来超过 100 %，数据有误', 'it comes to more than 100 %, so the data are wrong')]
    : []
  const row = (
    item: string,
    value: ReturnType<typeof percent>,
    unit: string,
    remark: string,
    why: string[],
  ): Row => {
    if (why.length === 0) return [group, item, value === undefined ? null : sheetNumber(value), unit, remark]
    const figure = value === undefined ? '–' : `${showRounded(value, 2)} ${unit}`
    const partial =
      unit === '%'
        ? say(`按已有数据为 ${figure}，不能当作全年`, `by the data there are, ${figure}, not of the whole`)
        : say(
            `部分合计 ${figure}，不能当作全年`,
            `what is there adds up to ${figure}, which is not the whole`,
          )
    const told = [remark, ...why, partial].join(say('；', '; '))
    return [group, item, missingWords[language], unit, told]
  }
  const consumption = say(`综合能源消费量（${basis}）`, `Energy consumption (${basis})`)
  const nonFossilShare = say(`非化石能源消费占比（${basis}）`, `Non-fossil share of energy (${basis})`)
  const rows = [
    row(consumption, total.value, 'tce', by, reasons),
    row(nonFossilShare, percent(nonFossil), '%', by, [...reasons, ...over]),
  ]
  if (basis === '等价值') return rows
  // The physical share does not depend on the basis: once is enough. Nor does it need standard coal.
  const physicalShare = say('物理认定非化石电力占比', 'Physical non-fossil power share')
  const remark = say(
    '按电量计，与折标准煤口径无关',
    'of the power used; the same on either standard-coal basis',
  )
  return [
    ...rows,
    row(physicalShare, percent(physicalPower), '%', remark, inventory.complete ? [] : [lacking]),
  ]
}
