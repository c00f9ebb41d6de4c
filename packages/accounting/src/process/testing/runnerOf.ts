import { calculate } from '../calculate.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { madeUpBook } from './madeUpBook.ts'

/** A named value of a test. */
export type Given = readonly [name: string, value: number | string, unit?: string]

/** What a test looks at: numbers as text, and what is wrong as its code and the input or text it is about. */
export interface Ran {
  /** `process CO2 85.3018`, in the order of the answer; t of the gas. */
  readonly lines: readonly string[]
  readonly figures: Readonly<Record<string, string>>
  readonly co2: string | undefined
  readonly co2e: string | undefined
  readonly problems: readonly string[]
}

/** Runs a method on named values with the published values and potentials of a test, shown to 12 digits. */
export function runnerOf(
  method: ProcessMethod,
  ...book: Parameters<typeof madeUpBook>
): (...given: readonly Given[]) => Ran {
  return (...given) => {
    const rows = given.map(([name, value, unit = '']) => ({ name, value, unit }))
    const { lines, figures, co2, co2e, issues } = calculate(method, { rows }, madeUpBook(...book))
    return {
      lines: lines.map(({ role, gas, mass }) => `${role} ${gas} ${mass.toSignificantDigits(12).toFixed()}`),
      figures: Object.fromEntries(
        figures.map(({ id, value }) => [id, value.toSignificantDigits(12).toFixed()]),
      ),
      co2: co2?.toSignificantDigits(12).toFixed(),
      co2e: co2e?.toSignificantDigits(12).toFixed(),
      problems: issues.map(({ code, info }) => {
        const about = 'example' in info ? info.example : 'input' in info ? info.input.zh : ''
        return `${code} ${about}`.trim()
      }),
    }
  }
}
