import type { ProcessMethod } from '../ProcessMethod.ts'
import { equipmentBank } from './equipmentBank.ts'

/**
 * SF6 by charge and rate; streams are kinds of equipment, whose yearly rate is published: `hv-europe-use`.
 *
 * @see IPCC 2006 Vol. 3 Eq. 8.1 and Tables 8.2 to 8.4
 */
export const sf6Bank: ProcessMethod = equipmentBank({
  id: 'sf6-leak',
  name: { zh: 'SF6 设备（排放率）', en: 'SF6 equipment, rates' },
  aliases: ['SF6', '六氟化硫', 'SF6 设备泄漏'],
  kinds: { gas: 'SF6', rates: 'sf6-rate' },
  locator: 'Ch. 8, Eq. 8.1 and Tables 8.2 to 8.4',
  potentials: 'cn-legacy',
})
