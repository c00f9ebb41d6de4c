import type { Condition, Leaf } from '../ruleset/RuleSet.ts'
import type { LeafTrace, TraceNode, Truth } from '../verdict/TraceNode.ts'

/** What the engine leaves of a condition it has evaluated. */
export interface EngineResult {
  readonly result?: boolean
  readonly all?: readonly EngineResult[]
  readonly any?: readonly EngineResult[]
}

/** All of a comparison but its result. */
type Figures = (leaf: Leaf) => Omit<LeafTrace, 'result'>

/**
 * Puts the results of the two rules of a condition together into one trace in the shape of the condition.
 *
 * @param holds - Result of P at this place.
 * @param fails - Result of not-P at this place; under `not` the two change places.
 */
export function traceOf(
  condition: Condition,
  figures: Figures,
  holds: EngineResult,
  fails: EngineResult,
): TraceNode {
  if ('not' in condition) {
    const inner = traceOf(condition.not, figures, fails, holds)
    return { kind: 'not', result: inner.result === null ? null : !inner.result, of: [inner] }
  }
  const result = truthOf(holds, fails)
  if ('all' in condition) return { kind: 'all', result, of: parts(condition.all, figures, holds, fails) }
  if ('any' in condition) return { kind: 'any', result, of: parts(condition.any, figures, holds, fails) }
  // A rule cannot be a bare comparison: there it was wrapped into an `all` of one, with the same result.
  return { ...figures(condition), result }
}

function parts(
  conditions: readonly Condition[],
  figures: Figures,
  holds: EngineResult,
  fails: EngineResult,
): TraceNode[] {
  const [left = [], right = []] = [holds.all ?? holds.any, fails.all ?? fails.any]
  return conditions.map((part, index) => traceOf(part, figures, left[index] ?? {}, right[index] ?? {}))
}

function truthOf(holds: EngineResult, fails: EngineResult): Truth {
  if (holds.result === true) return true
  return fails.result === true ? false : null
}
