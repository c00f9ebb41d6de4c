import { zcError } from '../errors/index.ts'
import type { FactorFinder } from '../factor/index.ts'
import { Decimal, MWh, tCO2, type Unit } from '../quantity/index.ts'
import type { ActivitySource } from './ActivitySource.ts'
import { combustionPlan } from './combustionPlan.ts'
import type { EmissionPlan } from './EmissionPlan.ts'
import { feedstockPlan } from './feedstockPlan.ts'
import type { PlanRequest } from './PlanRequest.ts'
import { ratePlan, typedPlan } from './ratePlan.ts'

const ZERO = new Decimal(0)

/**
 * Chooses method and factor for a source.
 *
 * @throws {ZcError} `ZC-UNIT-MISMATCH`, `ZC-GAS-CONDITIONS`, `ZC-DENSITY-NEEDED`, `ZC-FACTOR-MISSING`,
 *   `ZC-FACTOR-DATE`, `ZC-FACTOR-EXPIRED`, `ZC-FACTOR-UNKNOWN`, `ZC-FACTOR-UNSOURCED`.
 */
export function planOf(request: PlanRequest, finder: FactorFinder): EmissionPlan {
  const { source, unit, options } = request
  switch (source.role) {
    case 'fuel':
      return options?.typedFactor
        ? typedPlan(request, options.typedFactor, 1)
        : combustionPlan(request, finder)
    case 'feedstock':
      return feedstockPlan(unit)
    case 'own-power':
    case 'dedicated-power':
      return zeroPlan(source, unit, 'zero')
    case 'exported-power':
    case 'recovered-heat':
      return zeroPlan(source, unit, 'listed')
    case 'sold-power':
    case 'sold-heat':
      return options?.typedFactor
        ? typedPlan(request, options.typedFactor, -1)
        : ratePlan(request, finder, -1)
    case 'bought-power':
    case 'bought-heat':
      return options?.typedFactor ? typedPlan(request, options.typedFactor, 1) : ratePlan(request, finder, 1)
  }
}

/** Own and directly supplied non-fossil energy counts zero; what is only listed counts nothing. */
function zeroPlan(source: ActivitySource, unit: Unit, basis: 'zero' | 'listed'): EmissionPlan {
  if (unit.dimension !== 'energy') {
    throw zcError('ZC-UNIT-MISMATCH', {
      from: unit.symbol,
      to: source.units[0] ?? 'kWh',
      subject: source.name,
    })
  }
  const zero = {
    op: '×' as const,
    value: ZERO,
    why: () =>
      ({
        kind: 'constant',
        label: { zh: '因子', en: 'Factor' },
        gives: { value: ZERO, unit: 'tCO2/MWh' },
        because:
          basis === 'zero'
            ? { zh: '非化石电力，现场物理消纳，计 0', en: 'non-fossil power used on site, counts 0' }
            : { zh: '只列出，不计入也不抵减', en: 'listed only: neither counted nor deducted' },
      }) as const,
  }
  return { unit, per: MWh, terms: [zero], gives: tCO2, sign: 1, factors: [], basis }
}
