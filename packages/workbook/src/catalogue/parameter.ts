import type { Parameter } from './ZcFunction.ts'

/** A row of a function's parameter table. */
export function parameter(
  zh: string,
  en: string,
  help: { zh: string; en: string },
  type: Parameter['type'] = 'any',
  optional = true,
): Parameter {
  return { name: { zh, en }, help, type, optional }
}
