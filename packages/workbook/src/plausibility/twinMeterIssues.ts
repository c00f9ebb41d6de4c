import { dailyOf, type InventoryInput, type MeterSummary } from '@zerocarbon/accounting'
import { issueOf, type Issue } from '@zerocarbon/accounting/errors'

/** As many meters of a source as cannot agree on what is usual among themselves. */
const FEW = 3

/** Same unit and same digits: the slips between kg and t and between kWh and 万kWh. Smaller powers are common. */
const POWERS: ReadonlySet<number> = new Set([3, 4])

interface Twin {
  readonly meter: MeterSummary
  /** Significant digits of the sum in base units. */
  readonly digits: string
  readonly power: number
  /** Sum as written, in the unit of its rows. */
  readonly written: number
}

/**
 * Two meters of one source over the same days, one exactly a thousand or ten thousand times the other, or with the same
 * number in units of different size: 5,400 万kWh beside 5,400 MWh. Our own check for review; the larger one is named.
 */
export function twinMeterIssues(meters: readonly MeterSummary[], locate: InventoryInput['locate']): Issue[] {
  const bySource = new Map<string, MeterSummary[]>()
  for (const meter of meters) {
    if (!meter.meter || meter.odd || dailyOf(meter) <= 0) continue
    const key = `${meter.source?.id ?? ''} ${meter.rows[0]!.unit.dimension}`
    bySource.set(key, [...(bySource.get(key) ?? []), meter])
  }
  return [...bySource.values()]
    .filter((group) => group.length <= FEW)
    .flatMap((group) => pairs(group, locate))
}

function pairs(meters: readonly MeterSummary[], locate: InventoryInput['locate']): Issue[] {
  const twins = meters.map(twinOf).toSorted((a, b) => b.power - a.power)
  return twins.flatMap((large, i): Issue[] => {
    const small = twins.slice(i + 1).find((other) => isSlip(large, other))
    if (!small) return []
    const { meter, key } = large.meter.rows[0]!
    const info = {
      meter,
      amount: shown(large),
      usual: shown(small),
      times: `1${'0'.repeat(large.power - small.power)}`,
      against: 'twin' as const,
    }
    return [issueOf({ code: 'ZC-METER-UNUSUAL', info }, locate(key))]
  })
}

function isSlip(large: Twin, small: Twin): boolean {
  if (large.digits !== small.digits || isRound(large.written)) return false
  if (large.power === small.power || large.meter.days !== small.meter.days) return false
  const isOneUnit = large.meter.rows[0]!.unit.symbol === small.meter.rows[0]!.unit.symbol
  return isOneUnit ? POWERS.has(large.power - small.power) : large.written === small.written
}

function twinOf(meter: MeterSummary): Twin {
  const { digits, power } = scientific(meter.sum!)
  const written = meter.rows.reduce((sum, { amount }) => sum + amount, 0)
  return { meter, digits, power, written: Number(written.toPrecision(12)) }
}

/** 100 MWh and 1,000 kWh are often both true: one digit says nothing. */
const isRound = (written: number): boolean => scientific(written).digits.length < 2

/** To twelve digits: doubles that differ only by their rounding are the same. */
function scientific(value: number): { readonly digits: string; readonly power: number } {
  const [mantissa, power] = value.toExponential(11).split('e') as [string, string]
  return { digits: mantissa.replace('.', '').replace(/0+$/, ''), power: Number(power) }
}

const shown = ({ meter, written }: Twin): string =>
  `${Number((written / meter.days).toPrecision(3)).toString()} ${meter.rows[0]!.unit.symbol}`
