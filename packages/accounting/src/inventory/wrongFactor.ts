import { zcError, type ZcError } from '../errors/index.ts'
import type { ActivitySource } from './ActivitySource.ts'

/** The refusal of a factor that exists but belongs to something else: grid power for diesel, say. */
export function wrongFactor(id: string, { name }: ActivitySource): ZcError {
  return zcError('ZC-VALUE-INVALID', { column: '因子覆盖', text: id, allowed: `${name.zh} / ${name.en}` })
}
