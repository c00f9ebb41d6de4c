import { ratioOf, type Energy, type Share } from '@zerocarbon/accounting'
import { showRounded } from '@zerocarbon/accounting/quantity'
import { missingEnergy, type PlantReport } from '@zerocarbon/workbook'
import { say, type Terminal } from '../Terminal.ts'
import { plain } from './textTable.ts'

/** Energy consumption and non-fossil shares, on both electricity bases, and what could not be counted in them. */
export function energyText({ energy: found, inventory, locate }: PlantReport, terminal: Terminal): string[] {
  const both = [found.当量值, found.等价值].filter((e): e is Energy => e !== null)
  if (both.length === 0) return []
  const uncounted = missingEnergy(both[0]!, locate, terminal.language)
  const partial = inventory.complete && uncounted.length === 0 ? '' : say(terminal, '（部分）', ' (partial)')
  const percent = (share: Share): string => {
    const ratio = ratioOf(share)
    return ratio === undefined ? '–' : `${showRounded(ratio.times(100), 2)} %`
  }
  const rows = both.map(({ basis, total, nonFossil }) =>
    say(
      terminal,
      `  电力按${basis}：${showRounded(total.value, 1)} tce，非化石能源占比 ${percent(nonFossil)}${basis === '等价值' ? '（暂行系数）' : ''}`,
      `  electricity by ${basis}: ${showRounded(total.value, 1)} tce, non-fossil share ${percent(nonFossil)}${basis === '等价值' ? ' (provisional coefficient)' : ''}`,
    ),
  )
  const physical = say(
    terminal,
    `  物理认定非化石电力占比 ${percent(both[0]!.physicalPower)}`,
    `  physical non-fossil power share ${percent(both[0]!.physicalPower)}`,
  )
  return [
    '',
    say(terminal, `能源消费${partial}`, `Energy consumption${partial}`),
    ...uncounted.map((line) => plain(`  ${line}`)),
    ...rows,
    physical,
  ]
}
