import type { ProcessMethod } from '../ProcessMethod.ts'
import { equipmentBank } from './equipmentBank.ts'

/**
 * Refrigerant by charge and leak rate, where no top-up is recorded; streams are gases. The range of IPCC rates is too
 * wide for a default: the rate must be given.
 *
 * @see IPCC 2006 Vol. 3 Eq. 7.13, 7.14 and Table 7.9
 */
export const refrigerantBank: ProcessMethod = equipmentBank({
  id: 'refrigerant-leak',
  name: { zh: '制冷剂（泄漏率）', en: 'Refrigerants, leak rate' },
  aliases: ['制冷设备泄漏', 'refrigerant leak'],
  locator: 'Ch. 7, Eq. 7.13, 7.14 and Table 7.9',
  potentials: 'AR5',
})
