import { zcError, type Issue } from '@zerocarbon/accounting/errors'
import type { ProcessResult } from '@zerocarbon/accounting/process'
import type { Decimal } from '@zerocarbon/accounting/quantity'
import type { Derivation } from '@zerocarbon/accounting/trace'
import type { Outcome } from './ZcFunction.ts'

/** What an option of PROCESS asks for. */
export interface ProcessOptions {
  readonly potentials?: string
  readonly set?: string
  /** `CO2`, `CO2e` or the id of a figure; empty: CO2e. */
  readonly result: string
}

const keys: Readonly<Record<string, 'potentials' | 'set' | 'result'>> = {
  gwp: 'potentials',
  全球变暖潜势: 'potentials',
  set: 'set',
  指南: 'set',
  result: 'result',
  结果: 'result',
}

/** Reads `gwp=AR6; result=CO2`. @throws {ZcError} `ZC-OPTION-UNKNOWN`. */
export function processOptions(text: string): ProcessOptions {
  const options: { potentials?: string; set?: string; result: string } = { result: '' }
  for (const part of text.split(/[;；]/)) {
    if (part.trim() === '') continue
    const [name = '', ...rest] = part.normalize('NFKC').split('=')
    const key = name.trim().toLowerCase()
    const value = rest.join('=').trim()
    if (!Object.hasOwn(keys, key) || value === '')
      throw zcError('ZC-OPTION-UNKNOWN', {
        option: part.trim().slice(0, 40),
        known: ['gwp=AR6', 'set=…', 'result=CO2'],
      })
    options[keys[key]!] = value
  }
  return options
}

/**
 * One number of a result that is complete: tCO2e, tCO2, or a figure by its id. A method that only gives figures
 * answers with its first.
 *
 * @throws {ZcError} `ZC-ARGUMENT-INVALID` for a result the method does not give.
 */
export function processAnswer(answer: ProcessResult, wanted: string, language: 'zh' | 'en'): Outcome {
  const { lines, figures, co2, co2e, method, issues } = answer
  const key = wanted.toLowerCase()
  const asked =
    figures.find(({ id }) => id === key) ?? (key === '' && lines.length === 0 ? figures[0] : undefined)
  if (asked) return numberOf(asked.value, asked.unit, asked.why, issues)
  const gas = key === 'co2' ? 'tCO2' : key === '' || key === 'co2e' ? 'tCO2e' : null
  const sum = gas === 'tCO2' ? co2 : co2e
  if (gas === null || !sum)
    throw zcError('ZC-ARGUMENT-INVALID', {
      name: language === 'zh' ? '结果' : 'result',
      text: wanted.slice(0, 40),
      allowed: ['CO2e', 'CO2', ...figures.map(({ id }) => id)].join('、'),
    })
  const counted = lines.filter((line) => line.counts && (gas === 'tCO2e' || line.gas === 'CO2'))
  const why = (): Derivation => ({
    kind: 'sum',
    label: method.name,
    gives: { value: sum, unit: gas },
    of: counted.map((line) => line.why()),
  })
  return numberOf(sum, gas, why, issues)
}

const numberOf = (
  value: Decimal,
  unit: string,
  why: () => Derivation,
  warnings: readonly Issue[],
): Outcome => ({
  value: value.toNumber(),
  exact: value.toFixed(),
  unit,
  why,
  ...(warnings.length > 0 ? { warnings } : {}),
})
