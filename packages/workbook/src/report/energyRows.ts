import { ratioOf, type Energy, type Share } from '@zerocarbon/accounting'
import type { Language } from '@zerocarbon/accounting/errors'
import type { CellValue } from '../model/index.ts'
import { sheetNumber } from './sheetNumber.ts'

/** Rows of ZC_Results on energy: consumption and non-fossil shares on one electricity basis. */
export function energyRows(
  { basis, total, nonFossil, physicalPower }: Energy,
  language: Language,
): (readonly CellValue[])[] {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const group = say('能源', 'Energy')
  // 0.2856 kgce/kWh is seen once and not official.
  const provisional = basis === '等价值' ? say('，暂行系数', ', provisional coefficient') : ''
  const by = `${say(`电力按${basis}`, `electricity by ${basis}`)}${provisional}`
  const share = (s: Share): CellValue => {
    const ratio = ratioOf(s)
    return ratio === undefined ? null : sheetNumber(ratio.times(100))
  }
  const consumption = say(`综合能源消费量（${basis}）`, `Energy consumption (${basis})`)
  const nonFossilShare = say(`非化石能源消费占比（${basis}）`, `Non-fossil share of energy (${basis})`)
  const rows = [
    [group, consumption, sheetNumber(total.value), 'tce', by],
    [group, nonFossilShare, share(nonFossil), '%', by],
  ]
  if (basis === '等价值') return rows
  // The physical share does not depend on the basis: once is enough.
  const physicalShare = say('物理认定非化石电力占比', 'Physical non-fossil power share')
  const remark = say(
    '按电量计，与折标准煤口径无关',
    'of the power used; the same on either standard-coal basis',
  )
  return [...rows, [group, physicalShare, share(physicalPower), '%', remark]]
}
