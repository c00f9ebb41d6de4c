import type { Energy, InventoryInput } from '@zerocarbon/accounting'
import { energyByCarrier } from '@zerocarbon/accounting/energy'
import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import { exactTotal, showRounded } from '@zerocarbon/accounting/quantity'

/** Percent of all energy, of one motor fuel. Our own threshold for review. */
const MOST = 50

/** tce; below it a few vehicles explain the share. Our own threshold for review. */
const LEAST = 1000

const motorFuels: ReadonlySet<string> = new Set(['diesel', 'gasoline'])

/** Sectors that live by vehicles, machines or ships, as people write them. Our own list. */
const vehicles =
  /运输|物流|客运|货运|公交|港口|航运|铁路|采矿|矿山|矿业|采选|煤矿|开采|施工|农业|林业|渔业|transport|logistic|freight|mining|quarr|shipping|railway|farming|fishery|forestry/i

/**
 * Diesel or petrol above half of the energy of a plant that buys power: most likely kg entered as t, or litres. One issue
 * a fuel, at its first row.
 *
 * @param energy - On the calorific basis.
 * @param sector - As ZC_Settings has it; where it lives by vehicles nothing is said, and where it is not known a person
 *   decides.
 */
export function motorFuelIssues(energy: Energy, locate: InventoryInput['locate'], sector = ''): Issue[] {
  if (vehicles.test(sector)) return []
  const carriers = energyByCarrier(energy).filter(({ coal }) => coal.gt(0))
  if (!carriers.some(({ source }) => source.carrier === 'electricity')) return []
  const whole = exactTotal(carriers.map(({ coal }) => coal))
  return carriers
    .filter(({ source: { role, carrier } }) => role === 'fuel' && motorFuels.has(carrier))
    .filter(({ coal }) => coal.gte(LEAST) && coal.times(100).gt(whole.times(MOST)))
    .map((fuel): Issue => {
      const others = carriers.filter((each) => each !== fuel).map(({ source }) => source.name)
      const info = {
        carrier: fuel.source.name,
        share: showRounded(fuel.coal.times(100).div(whole), 1),
        others: {
          zh: [...new Set(others.map(({ zh }) => zh))].join('、'),
          en: [...new Set(others.map(({ en }) => en))].join(', '),
        },
        most: String(MOST),
      }
      const { line } = energy.lines.find((each) => each.line.source === fuel.source)!
      return issueOf({ code: 'ZC-CARRIER-DOMINANT', info }, locate(line.keys[0]!))
    })
}
