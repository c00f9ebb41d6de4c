import { issueOf, type Issue } from '../errors/index.ts'
import type { ActivitySource } from './ActivitySource.ts'
import type { InventoryInput } from './Inventory.ts'
import { createAgreement, spanOf } from './meterAgreement.ts'
import type { MeterSummary } from './meterSummary.ts'
import { sumGroups, type SumGroup } from './sumGroups.ts'

/** 总 alone also begins 总装 (final assembly) and 总部 (head office). */
const NAMED = /总表|总计|总用|总量|合计|小计|汇总|(?<![a-z])(?:total|sum|main meter)(?![a-z])/i
/** Names that only may mean it: what they measure has to be near the others. */
const MAYBE = /总|(?<![a-z])mains?(?![a-z])/i
/** Lines and transformers between a main meter and its sub meters lose less. Our own threshold for review. */
const LOSS = 0.02
/** Doubles screen; a sum of a hundred thousand of them is still this near. */
const NEAR = 1e-9

/**
 * Meters that look like the main meter or the sum of others, which count as well: all then counts twice. They are
 * exactly the sum of all others of their source, or of a group of them, over the same time; or their name says so.
 * They count; a person decides. Two meters alone may be equal by chance, so there the name has to say it.
 *
 * @param known - Issues of the rows so far: a row without a meter that was asked about is not asked about again.
 */
export function sumMeterIssues(
  meters: readonly MeterSummary[],
  locate: InventoryInput['locate'],
  known: readonly Issue[] = [],
): Issue[] {
  const asked = new Set(
    known.flatMap(({ code, at }) => (code === 'ZC-AMOUNT-SUM' && at ? [`${at.sheet}!${at.cell}`] : [])),
  )
  const isAsked = ({ rows }: MeterSummary): boolean =>
    asked.size > 0 &&
    rows.some(({ key }) => {
      const { sheet, cell } = locate(key)
      return asked.has(`${sheet}!${cell}`)
    })
  const bySource = new Map<ActivitySource | undefined, MeterSummary[]>()
  for (const meter of meters) {
    const same = bySource.get(meter.source)
    if (same) same.push(meter)
    else bySource.set(meter.source, [meter])
  }
  return [...bySource.values()].flatMap((group) => {
    if (group.length < 2) return []
    const sums = exactSums(group)
    const found = new Set(sums.map(({ meter }) => meter))
    const named = namedSums(group).filter(({ meter }) => !found.has(meter))
    const issue = ({ meter, parts }: SumGroup, by: 'amount' | 'name'): Issue => {
      const info = {
        source: meter.rows[0]!.source.name,
        rows: meter.rows.length,
        meters: parts.map((part) => part.meter),
        meter: meter.meter,
        by,
      }
      return issueOf({ code: 'ZC-AMOUNT-SUM', info }, locate(meter.rows[0]!.key))
    }
    return [
      ...sums.filter(({ meter }) => !isAsked(meter)).map((sum) => issue(sum, 'amount')),
      ...named.filter(({ meter }) => !isAsked(meter)).map((sum) => issue(sum, 'name')),
    ]
  })
}

/** The sum of all others, or else sums of groups; half of the source's total marks the first, in doubles. */
function exactSums(group: readonly MeterSummary[]): readonly SumGroup[] {
  const unit = group[0]!.rows[0]!.unit
  const alike = ({ sum, rows }: MeterSummary): boolean =>
    sum !== null && rows[0]!.unit.dimension === unit.dimension
  if (group.length < 3 || !group.every(alike)) return []
  const half = group.reduce((total, { sum }) => total + sum!, 0) / 2
  const agreement = createAgreement(unit)
  for (const meter of group) {
    if (half === 0 || Math.abs(meter.sum! - half) > half * NEAR) continue
    const parts = group.filter((other) => other !== meter)
    if (agreement(meter, parts) !== 'none') return [{ meter, parts }]
  }
  const sums = sumGroups(group)
  return sums.toSorted((a, b) => group.indexOf(a.meter) - group.indexOf(b.meter))
}

/** Meters whose name says so, beside others of the same time whose name does not. */
function namedSums(group: readonly MeterSummary[]): readonly SumGroup[] {
  if (!group.some(({ meter }) => MAYBE.test(meter) || NAMED.test(meter))) return []
  const spans = new Map(group.map((meter) => [meter, spanOf([meter])]))
  const others = group.filter(({ meter, sum }) => sum !== 0 && !NAMED.test(meter))
  return group.flatMap((meter) => {
    const isName = NAMED.test(meter.meter)
    if (meter.sum === 0 || !(isName || MAYBE.test(meter.meter))) return []
    const own = spans.get(meter)!
    const parts = others.filter((other) => {
      const { first, last } = spans.get(other)!
      return other !== meter && first <= own.last && last >= own.first
    })
    if (parts.length === 0) return []
    return isName || isNear(meter, parts) ? [{ meter, parts }] : []
  })
}

function isNear(meter: MeterSummary, parts: readonly MeterSummary[]): boolean {
  if (parts.length < 2 || [meter, ...parts].some(({ sum }) => sum === null)) return false
  const dimension = meter.rows[0]!.unit.dimension
  if (parts.some(({ rows }) => rows[0]!.unit.dimension !== dimension)) return false
  const total = parts.reduce((sum, part) => sum + part.sum!, 0)
  return Math.abs(meter.sum! - total) <= total * LOSS
}
