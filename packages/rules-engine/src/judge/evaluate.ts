import { Decimal } from '@zerocarbon/accounting/quantity'
import { isBelow } from '../resolve/isBelow.ts'
import type { Condition, Operator } from '../ruleset/RuleSet.ts'
import type { LeafTrace, TraceNode, Truth } from '../verdict/TraceNode.ts'
import { leafTrace } from './leafTrace.ts'
import type { World } from './World.ts'

/**
 * The normative evaluator: strong Kleene logic with a trace. What is not known stays unknown unless the rest decides
 * without it, and every part is evaluated, so that the trace is complete.
 *
 * @see docs/decisions/0007-rules.md
 */
export function evaluate(condition: Condition, world: World): TraceNode {
  if ('all' in condition) return joined('all', condition.all, world)
  if ('any' in condition) return joined('any', condition.any, world)
  if ('not' in condition) {
    const inner = evaluate(condition.not, world)
    return { kind: 'not', result: inner.result === null ? null : !inner.result, of: [inner] }
  }
  const trace = leafTrace(condition, world)
  return { ...trace, result: compared(trace) }
}

function joined(kind: 'all' | 'any', conditions: readonly Condition[], world: World): TraceNode {
  const of = conditions.map((part) => evaluate(part, world))
  const deciding = kind === 'any'
  const unknown = of.some(({ result }) => result === null) ? null : !deciding
  return { kind, result: of.some(({ result }) => result === deciding) ? deciding : unknown, of }
}

function compared({ value, measured, limit, gap, leaf, missing }: Omit<LeafTrace, 'result'>): Truth {
  if (missing.length > 0 || gap || value === undefined || !limit) return null
  if (!(value instanceof Decimal && limit.value instanceof Decimal)) return value === limit.value
  if (leaf.op === 'equals') return value.eq(wholeOf(limit.value, measured?.whole?.value))
  // Never a division: part ≤ limit × whole is exact, part / whole ≤ limit is not.
  return isBelow(value, limit.line!, measured?.whole?.value) === low.has(leaf.op)
}

const low: ReadonlySet<Operator> = new Set<Operator>(['atMost', 'lessThan'])
const wholeOf = (limit: Decimal, whole: Decimal | undefined): Decimal => (whole ? limit.times(whole) : limit)
