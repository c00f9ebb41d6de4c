import type { ProblemFamilies } from '@zerocarbon/accounting/errors'

export const uncertainty: ProblemFamilies['uncertainty'] = {
  'ZC-UNCERTAINTY-INVALID': { row: 2, text: '5' },
  'ZC-UNCERTAINTY-ZERO': { halfWidth: '7.07107' },
}
