import { ZcError, zcError } from '../errors/index.ts'
import type { FactorFinder, FactorKind } from '../factor/index.ts'
import type { PlanRequest } from './PlanRequest.ts'

/** The refusal of a factor that exists but belongs to something else: grid power for diesel, say. */
export function wrongFactor(
  kind: FactorKind,
  { source, date, options }: PlanRequest,
  finder: FactorFinder,
): ZcError {
  const { carrier, name } = source
  const text = options?.factorId ?? ''
  const calibres = carrier === 'electricity' ? (['average', 'residual', 'fossil-only'] as const) : [undefined]
  const ids = calibres.flatMap((calibre) => idOf(() => finder.find({ kind, carrier, date, calibre }).id))
  const allowed = [`${name.zh} / ${name.en}`, ...new Set(ids)].join(' · ')
  return zcError('ZC-VALUE-INVALID', { column: '因子覆盖', text, allowed })
}

/** A calibre that does not exist for the date has no id to offer, which is no second problem. */
function idOf(find: () => string): string[] {
  try {
    return [find()]
  } catch (error) {
    if (error instanceof ZcError) return []
    throw error
  }
}
