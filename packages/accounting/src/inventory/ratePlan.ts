import { zcError } from '../errors/index.ts'
import type { FactorFinder, RateFactor } from '../factor/index.ts'
import { Decimal, findUnit } from '../quantity/index.ts'
import { hasEvidence, type Text } from '../trace/index.ts'
import type { TypedFactor } from './Activity.ts'
import { assertConvertible } from './assertConvertible.ts'
import { assertPossibleFactor } from './assertPossibleFactor.ts'
import { wrongFactor } from './wrongFactor.ts'
import type { EmissionPlan } from './EmissionPlan.ts'
import type { PlanRequest } from './PlanRequest.ts'

const factorWord: Text = { zh: '排放因子', en: 'Emission factor' }

/** Emissions by a published factor per unit of activity: grid electricity and heat. */
export function ratePlan(request: PlanRequest, finder: FactorFinder, sign: 1 | -1): EmissionPlan {
  const { source, unit } = request
  const factor = rateFactor(request, finder)
  const per = findUnit(factor.per)
  assertConvertible(unit, per, source)
  const value = new Decimal(factor.value)
  const gives = findUnit(factor.numerator)
  const why = () =>
    ({
      kind: 'factor',
      label: factorWord,
      gives: { value, unit: `${factor.numerator}/${factor.per}` },
      cite: factor,
      because: reason(factor, request, finder.setId),
    }) as const
  return { unit, per, terms: [{ op: '×', value, why }], gives, sign, factors: [factor], basis: 'published' }
}

/** A factor the user typed, with its unit and evidence. */
export function typedPlan({ source, unit }: PlanRequest, typed: TypedFactor, sign: 1 | -1): EmissionPlan {
  const { value, numerator, per, evidence } = typed
  const fits = source.units.some((name) => findUnit(name).dimension === unit.dimension)
  // A unit that suits the source is right; then it is the factor that is stated per something else.
  if (fits && unit.dimension !== per.dimension) {
    throw zcError('ZC-VALUE-INVALID', {
      column: '因子覆盖',
      text: `${value.toFixed()} ${numerator.symbol}/${per.symbol}`,
      allowed: [...new Set([unit.symbol, ...source.units])]
        .slice(0, 3)
        .map((name) => `${numerator.symbol}/${name}`)
        .join(' · '),
    })
  }
  assertConvertible(unit, per, source)
  if (!hasEvidence(evidence)) {
    throw zcError('ZC-FACTOR-UNSOURCED', { factor: `${value.toFixed()} ${numerator.symbol}/${per.symbol}` })
  }
  assertPossibleFactor(source, typed)
  const because: Text = { zh: `手填因子，证据：${evidence}`, en: `typed-in factor, evidence: ${evidence}` }
  const shown = { value, unit: `${numerator.symbol}/${per.symbol}` }
  const why = () => ({ kind: 'constant', label: factorWord, gives: shown, because }) as const
  return {
    unit,
    per,
    terms: [{ op: '×', value, why }],
    gives: numerator,
    sign,
    factors: [],
    basis: 'typed',
  }
}

function rateFactor(request: PlanRequest, finder: FactorFinder): RateFactor {
  const { source, date, options } = request
  if (options?.factorId !== undefined) {
    const chosen = finder.byId(options.factorId)
    if (chosen.kind === 'rate' && chosen.carrier === source.carrier) return chosen
    throw wrongFactor('rate', request, finder)
  }
  const region = source.carrier === 'electricity' ? options?.region : undefined
  const { calibre, set, knownOn } = options ?? {}
  return finder.find({ kind: 'rate', carrier: source.carrier, date, region, calibre, set, knownOn })
}

function reason(factor: RateFactor, { date, options }: PlanRequest, setId: string): Text {
  if (options?.factorId !== undefined) return { zh: '按指定的因子编号', en: 'chosen by its id' }
  return date === undefined
    ? { zh: `因子集 ${setId} 中最新一版`, en: `the latest in factor set ${setId}` }
    : {
        zh: `因子集 ${setId} 中不晚于 ${date} 的最新数据年 ${String(factor.dataYear)}`,
        en: `in factor set ${setId} the latest data year not after ${date}: ${String(factor.dataYear)}`,
      }
}
