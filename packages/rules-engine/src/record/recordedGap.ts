import { Decimal, showRounded } from '@zerocarbon/accounting/quantity'
import type { Gap } from '../judge/gapOf.ts'
import type { RecordedGap } from './DecisionRecord.ts'

/** How far a measure is from its limit in the unit of the subject's own figure: "0.001 tCO2 over (0.0000015 %)". */
export function recordedGap({ measured, limit, margin, reading }: Gap): RecordedGap {
  const { value, part, partUnit } = margin
  const isUpper = limit.op === 'atMost' || limit.op === 'lessThan'
  const bound = limit.value instanceof Decimal && !limit.value.isZero() ? limit.value : undefined
  const share = bound && value.div(bound).abs().times(100).toSignificantDigits(2)
  const percent = share && showRounded(share, share.decimalPlaces())
  // A share that is a fact itself is told in percentage points.
  const isShare = partUnit === '1' && !measured.whole
  const size = isShare ? part.abs().times(100) : part.abs()
  const figure = [showRounded(size, size.decimalPlaces()), isShare ? '%' : partUnit]
    .filter((text) => text !== '')
    .join(' ')
  const of = percent === undefined || part.isZero() ? '' : `${percent} %`
  const [zh, en] = part.isZero()
    ? ['恰好在线上', 'exactly on the line']
    : part.isNegative()
      ? [`${isUpper ? '超出' : '还差'} ${figure}`, `${figure} ${isUpper ? 'over' : 'short'}`]
      : [`富余 ${figure}`, `${figure} to spare`]
  return {
    value: part.toFixed(),
    unit: partUnit,
    ...(percent !== undefined && { percent }),
    ...(reading && { reading }),
    says: { zh: of === '' ? zh : `${zh}（限值的 ${of}）`, en: of === '' ? en : `${en} (${of} of the limit)` },
  }
}
