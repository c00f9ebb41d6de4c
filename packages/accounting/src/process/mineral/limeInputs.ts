import { amountOf } from '../inputSpecs.ts'
import type { InputSpec, Otherwise } from '../ProcessMethod.ts'

/** Output of each type of lime, t. */
export const limeOutput: InputSpec = {
  ...amountOf('lime', 't', 'amount', { zh: '产量', en: 'Output' }),
  aliases: ['石灰产量', 'amount', 'production'],
}

/** Correction for kiln dust, of each type or of the method as a whole. It never makes less. */
export function kilnDust(each: 'lime' | undefined, otherwise: Otherwise): InputSpec {
  return {
    id: 'kiln-dust',
    name: { zh: '窑灰修正系数', en: 'Kiln-dust correction' },
    aliases: ['石灰窑粉尘修正系数', 'LKD', 'LKD correction', 'lime kiln dust correction'],
    unit: '',
    ...(each === undefined ? {} : { each }),
    least: '1',
    most: '1.5',
    otherwise,
  }
}
