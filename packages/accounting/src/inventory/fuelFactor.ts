import { ZcError } from '../errors/index.ts'
import type { FactorFinder, FuelFactor } from '../factor/index.ts'
import type { Dimension } from '../quantity/index.ts'
import type { PlanRequest } from './PlanRequest.ts'
import { wrongFactor } from './wrongFactor.ts'

/** Units a set may state its fuels per, by what the activity is measured in; the first that has a row answers. */
const stated: Partial<Record<Dimension, readonly string[]>> = {
  mass: ['t', 'kg'],
  volume: ['L', 'gal', 'm3', 't'],
  gas: ['万Nm3', 'Nm3', 'scf'],
  'gross-heat': ['kWh(gross)', 'GJ(gross)', 'MMBtu(gross)'],
  'net-heat': ['kWh(net)', 'GJ(net)', 'MMBtu(net)'],
}
/** Measured heat and carbon are per tonne or per 万Nm3, and so must be the row they stand in for. */
const measured: ReadonlySet<string> = new Set(['t', '万Nm3'])

/**
 * The published record of a fuel: by its id, from the set named, or by family and date.
 *
 * A set may have a fuel per tonne, per litre and per heat: taken is the row in a unit of the activity's kind. A row per
 * heat only where the activity says the same, net or gross; litres of a set without litres take the row per tonne.
 *
 * @throws {ZcError} `ZC-FACTOR-*`, `ZC-VALUE-INVALID` for the id of something else.
 */
export function fuelFactor(request: PlanRequest, finder: FactorFinder): FuelFactor {
  const { source, date, unit, options } = request
  const { factorId, set, knownOn, method } = options ?? {}
  if (factorId !== undefined) {
    const chosen = finder.byId(factorId)
    if (chosen.kind === 'fuel' && chosen.carrier === source.carrier) return chosen
    throw wrongFactor('fuel', request, finder)
  }
  const query = { kind: 'fuel', carrier: source.carrier, date, method, set, knownOn } as const
  if (set !== undefined) {
    const byMeasured = options?.carbon !== undefined || options?.ncv !== undefined
    const units = (stated[unit.dimension] ?? []).filter((per) => !byMeasured || measured.has(per))
    for (const per of units) {
      const found = lookedUp(() => finder.find({ ...query, per }))
      if (found) return found
    }
  }
  return finder.find(query)
}

/** Undefined where the set has no such row; any other refusal stands. */
function lookedUp(find: () => FuelFactor): FuelFactor | undefined {
  try {
    return find()
  } catch (error) {
    if (error instanceof ZcError && error.problem.code === 'ZC-FACTOR-MISSING') return undefined
    throw error
  }
}
