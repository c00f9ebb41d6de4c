import type { MethodBook } from '../factor/index.ts'
import { Decimal, round, type RoundingMode } from '../quantity/index.ts'
import type { Derivation, Text } from '../trace/index.ts'
import type { Emission } from './ProcessMethod.ts'
import type { ProcessLine } from './ProcessResult.ts'

/** How lines are rounded before they are added, as the MEE forms want: two decimals, half up. */
export interface LineRounding {
  readonly decimals: number
  readonly mode: RoundingMode
}

const co2eWord: Text = { zh: '折合 CO2 当量', en: 'As CO2 equivalent' }
const gwpWord: Text = { zh: '全球变暖潜势', en: 'Global warming potential' }

/**
 * A signed line of one gas with its CO2 equivalent; rounded once here, if at all.
 *
 * @throws {ZcError} `ZC-GAS-UNKNOWN`, `ZC-GWP-MISSING`.
 */
export function lineOf(
  { role, gas, label, mass }: Emission,
  scope: 1 | 2 | 3,
  set: string,
  book: MethodBook,
  rounding: LineRounding | undefined,
): ProcessLine {
  const biogenic = gas === 'CO2-biogenic'
  const sumOnly = gas === 'CO2e'
  const own = gas === 'CO2' || biogenic || sumOnly
  const potential = own ? null : book.potential(gas, set)
  const sign = role === 'recovered' || role === 'fixed' ? -1 : 1
  const rounded = (value: Decimal): Decimal =>
    rounding ? round(value, rounding.decimals, rounding.mode) : value
  const signed = mass.value.times(sign)
  const tonnes = own ? rounded(signed) : signed
  const co2e = potential ? rounded(signed.times(potential.value)) : tonnes
  const why = (): Derivation => {
    const massStep = mass.why()
    const weighted: Derivation = potential
      ? {
          kind: 'multiply',
          label: co2eWord,
          gives: { value: mass.value.times(potential.value), unit: 'tCO2e' },
          of: [
            massStep,
            {
              kind: 'factor',
              label: gwpWord,
              gives: { value: new Decimal(potential.value), unit: '' },
              cite: potential,
              because: potential.name,
            },
          ],
        }
      : massStep
    const unit = potential || sumOnly ? 'tCO2e' : 'tCO2'
    const negative: Derivation =
      sign === 1
        ? weighted
        : {
            kind: 'subtract',
            label,
            gives: { value: weighted.gives.value.times(sign), unit },
            of: [weighted],
          }
    return rounding
      ? {
          kind: 'round',
          label,
          gives: { value: co2e, unit },
          decimals: rounding.decimals,
          mode: rounding.mode,
          of: [negative],
        }
      : negative
  }
  return {
    role,
    scope,
    gas: potential?.gas ?? gas,
    label,
    mass: tonnes,
    potential,
    co2e,
    counts: !biogenic,
    why,
  }
}
