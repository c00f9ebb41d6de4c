import { product } from '../arithmetic.ts'
import { carbonToCO2 } from '../carbonToCO2.ts'
import type { Inputs } from '../Inputs.ts'
import { measure } from '../inputSpecs.ts'
import { numberOrPublished } from '../numberOrPublished.ts'
import type { Emission, InputSpec, ProcessMethod } from '../ProcessMethod.ts'

const ureaLabel = { zh: '尿素固定的 CO2', en: 'CO2 bound in urea' }
const capturedLabel = { zh: '回收的 CO2', en: 'CO2 recovered' }

const amounts: readonly InputSpec[] = [
  measure('urea', { zh: '尿素产量', en: 'Urea output' }, 't', { otherwise: 'nothing' }),
  measure('captured', { zh: 'CO2回收量', en: 'CO2 recovered' }, 'tCO2', { otherwise: 'nothing' }),
]
/** Inputs of what is deducted from the CO2 of an ammonia plant. */
export const deductions: readonly InputSpec[] = [
  ...amounts,
  measure('urea-carbon', { zh: '尿素含碳量', en: 'Urea carbon' }, '', {
    shareOf: 'mass',
    most: '0.3',
    otherwise: 'nothing',
  }),
]

/** CO2 that goes into urea or is recovered, a negative line each; none where nothing is given. */
export function deducted(method: ProcessMethod, inputs: Inputs): readonly Emission[] {
  const urea = inputs.numberOrNull('urea')
  const captured = inputs.numberOrNull('captured')
  const found: Emission[] = []
  if (urea) {
    const carbon = product(
      { zh: '尿素中的碳', en: 'Carbon in urea' },
      'tC',
      urea,
      numberOrPublished(method, inputs, 'urea-carbon', 'urea', ''),
    )
    found.push({ role: 'fixed', gas: 'CO2', label: ureaLabel, mass: carbonToCO2(ureaLabel, carbon) })
  }
  if (captured) found.push({ role: 'recovered', gas: 'CO2', label: capturedLabel, mass: captured })
  return found
}
