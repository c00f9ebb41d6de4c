import { zcError, type ZcError } from '../errors/index.ts'
import { missingInfo } from './missingInfo.ts'
import type { ProcessMethod } from './ProcessMethod.ts'

/**
 * The error of a method that finds while it runs that an input is needed: one of several ways must be given, or what
 * one stream has depends on what another input says.
 *
 * @param stream - Empty for an input of the method as a whole; `…` where the group has no stream at all.
 */
export function missingInput(
  { id: method, name, inputs }: Pick<ProcessMethod, 'id' | 'name' | 'inputs'>,
  id: string,
  stream = '',
): ZcError {
  const input = inputs.find((spec) => spec.id === id)
  if (!input) throw new TypeError(`${method} has no input ${id}`)
  return zcError('ZC-INPUT-MISSING', missingInfo({ name }, input, stream, null))
}
