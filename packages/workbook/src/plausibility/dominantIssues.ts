import type { Energy, InventoryInput } from '@zerocarbon/accounting'
import { energyByCarrier } from '@zerocarbon/accounting/energy'
import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import { exactTotal, showRounded } from '@zerocarbon/accounting/quantity'
import { motorFuelIssues } from './motorFuelIssues.ts'

/**
 * A fuel with more than this of all energy. Whoever burns that much also runs fans and pumps; a slip of 1,000 makes
 * less than a fifth of the energy into more. Our own threshold for review. Power is left out: plants that use little
 * else are common.
 */
const SHARE = '0.995'

/**
 * One fuel beside which all other carriers of the plant vanish. Needs power and one more carrier to compare with, so
 * that a boiler house is no slip. Otherwise a motor fuel above half of it. One issue at most, at the first row of the
 * fuel.
 *
 * @param energy - On the calorific basis: the other one would enlarge power.
 * @param sector - As ZC_Settings has it, for motor fuels.
 */
export function dominantIssues(
  energy: Energy | null,
  locate: InventoryInput['locate'],
  sector = '',
): Issue[] {
  if (!energy) return []
  const carriers = energyByCarrier(energy).filter(({ coal }) => coal.gt(0))
  const whole = exactTotal(carriers.map(({ coal }) => coal))
  const fuel = carriers.find(({ source, coal }) => source.role === 'fuel' && coal.gt(whole.times(SHARE)))
  const others = carriers.filter((each) => each !== fuel)
  if (!fuel || others.length < 2 || !others.some(({ source }) => source.carrier === 'electricity'))
    return motorFuelIssues(energy, locate, sector)
  const info = {
    carrier: fuel.source.name,
    share: showRounded(fuel.coal.times(100).div(whole), 2),
    others: {
      zh: others.map(({ source }) => source.name.zh).join('、'),
      en: others.map(({ source }) => source.name.en).join(', '),
    },
  }
  const line = energy.lines.find((each) => each.line.source === fuel.source)!.line
  return [issueOf({ code: 'ZC-CARRIER-DOMINANT', info }, locate(line.keys[0]!))]
}
