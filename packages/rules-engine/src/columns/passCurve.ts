import { limitsOf } from '../resolve/limitsOf.ts'
import type { Day, Parameter, RuleSet } from '../ruleset/RuleSet.ts'
import type { Outcome } from '../verdict/Verdict.ts'
import type { FactColumns } from './FactColumns.ts'
import { judgeColumns } from './judgeColumns.ts'
import { outcomesByCode } from './outcomesByCode.ts'
import { overallColumn } from './overallColumn.ts'

/** How many subjects come out how, were the limit this. */
export interface CurvePoint {
  readonly value: string
  readonly counts: Readonly<Record<Outcome, number>>
}

/**
 * What-if: the outcomes of a whole population for each of several values of one limit, in place of whatever holds on the
 * day, in every band. Criteria that do not ask for the limit are judged once.
 *
 * @param values - Decimal texts in the unit of the limit.
 */
export function passCurve(
  ruleSet: RuleSet,
  columns: FactColumns,
  {
    on,
    parameter,
    values,
  }: { readonly on: Day; readonly parameter: string; readonly values: readonly string[] },
): CurvePoint[] {
  const asks = (criterion: RuleSet['criteria'][number]): boolean => limitsOf(criterion).includes(parameter)
  const others = judgeColumns(
    { ...ruleSet, criteria: ruleSet.criteria.filter((each) => !asks(each)) },
    columns,
    on,
  )
  const affected = ruleSet.criteria.filter(asks)
  return values.map((value) => {
    const parameters = {
      ...ruleSet.parameters,
      [parameter]: replaced(ruleSet.parameters![parameter]!, value),
    }
    const judged = judgeColumns({ ...ruleSet, criteria: affected, parameters }, columns, on)
    const criteria = new Map([...others.criteria, ...judged.criteria])
    return { value, counts: countsOf(overallColumn(ruleSet.criteria, criteria, columns.rows)) }
  })
}

/** The same value on every day from the first on and in every band. */
function replaced(parameter: Parameter, value: string): Parameter {
  const one = (values: NonNullable<Parameter['values']>): NonNullable<Parameter['values']> => {
    const { formula: _, expected: __, ...first } = values[0]!
    return [{ ...first, from: '0001-01-01', confidence: 'derived', value }]
  }
  const { values, bands, ...rest } = parameter
  return {
    ...rest,
    ...(values && { values: one(values) }),
    ...(bands && { bands: bands.map((band) => ({ ...band, values: one(band.values) })) }),
  }
}

function countsOf(overall: Uint8Array): Record<Outcome, number> {
  const counts = outcomesByCode.map(() => 0)
  for (const code of overall) counts[code] = counts[code]! + 1
  return Object.fromEntries(outcomesByCode.map((outcome, index) => [outcome, counts[index]!])) as Record<
    Outcome,
    number
  >
}
