import { Decimal } from '@zerocarbon/accounting/quantity'
import type { RuleProblem } from '../read/RuleProblem.ts'
import { parameterOf } from '../ruleset/parameterOf.ts'
import type { Criterion, DatedValue } from '../ruleset/RuleSet.ts'
import { limitDirections, type Direction } from '../resolve/limitDirections.ts'
import type { LintContext, Path } from './LintContext.ts'

/**
 * Limits that become easier: a later value of one limit, unless it says `eases`, and a later stage of one indicator.
 * Programmes tighten; the other way round is mostly a slip of the pen.
 */
export function lintEasier(context: LintContext): RuleProblem[] {
  const { parameters = {} } = context.set
  const directions = limitDirections(context.set)
  return [
    ...Object.entries(parameters).flatMap(([name, { values = [], bands = [] }]) => {
      const direction = directions.get(name)
      if (!direction) return []
      const path: Path = ['parameters', name]
      return [
        ...historyEases(context, values, direction, [...path, 'values']),
        ...bands.flatMap((band, index) =>
          historyEases(context, band.values, direction, [...path, 'bands', index, 'values']),
        ),
      ]
    }),
    ...stagesEase(context),
  ]
}

function historyEases(
  context: LintContext,
  values: readonly DatedValue[],
  direction: Direction,
  path: Path,
): RuleProblem[] {
  return values.flatMap((later, index) => {
    const earlier = values.slice(0, index).findLast(isPlain)
    if (!earlier || !isPlain(later) || later.eases || !isEasier(later.value, earlier.value, direction))
      return []
    return [context.at('ZC-RULE-EASIER', [...path, index], { earlier: earlier.value, later: later.value })]
  })
}

type Plain = DatedValue & { readonly value: string }
const isPlain = (dated: DatedValue): dated is Plain => typeof dated.value === 'string' && !dated.expected

/** Whether a limit asks for less than another. */
export function isEasier(value: string, than: string, direction: Direction): boolean {
  const order = new Decimal(value).comparedTo(than)
  return direction === 'upper' ? order > 0 : order < 0
}

/** The lines of one indicator with one comparison each, such as entry and 2030: on no day may the later one ask less. */
function stagesEase(context: LintContext): RuleProblem[] {
  const directions = limitDirections(context.set)
  const stages = context.set.criteria.flatMap((criterion, index) => {
    const stage = stageOf(criterion, context.set)
    return stage ? [{ ...stage, index }] : []
  })
  return stages.flatMap((later) =>
    stages.flatMap((earlier) => {
      const direction = directions.get(later.limit)
      const begins = later.values[0]!.from
      if (earlier.key !== later.key || earlier.values[0]!.from >= begins || !direction) return []
      const days = [...earlier.values, ...later.values].map(({ from }) => from).filter((day) => day >= begins)
      return days.toSorted().flatMap((day) => {
        const [was, is] = [earlier, later].map(({ values }) => values.findLast(({ from }) => from <= day)!)
        if (is!.eases || !isEasier(is!.value, was!.value, direction)) return []
        const info = { earlier: was!.value, later: is!.value }
        return [context.at('ZC-RULE-EASIER', ['criteria', later.index, 'require'], info)]
      })
    }),
  )
}

function stageOf(
  { indicator, require, appliesWhen }: Criterion,
  set: LintContext['set'],
): { key: string; limit: string; values: readonly Plain[] } | undefined {
  if (indicator === undefined || !('fact' in require) || require.limit === undefined) return undefined
  const values = (parameterOf(set, require.limit)?.values ?? []).filter(isPlain)
  if (values.length === 0) return undefined
  const { fact, per = '', op, limit } = require
  return { key: JSON.stringify([indicator, fact, per, op, appliesWhen ?? null]), limit, values }
}
