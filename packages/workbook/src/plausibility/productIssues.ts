import type { Inventory } from '@zerocarbon/accounting'
import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import { convertValue, Decimal, exactTotal, kWh, showValue, unitNamed } from '@zerocarbon/accounting/quantity'
import { productBands, type ProductBand } from '@zerocarbon/factors'
import type { EnergyIntensity } from '../energy/energyIntensities.ts'

/** Times above or below everything published; classes and corrections stay far within it. Our own threshold for review. */
const TIMES = 100

/**
 * Energy or electricity per product that is a hundred times away from what is published for it: most likely a slip of
 * 1,000 in the quantity, where the issue stands, or in the energy. A product nothing is published for is not looked at.
 *
 * @param intensities - On the calorific basis, as the limits are; a partial year has a partial quantity and still tells.
 */
export function productIssues(intensities: readonly EnergyIntensity[], inventory: Inventory): Issue[] {
  const products = intensities.filter(({ product }) => product !== null)
  return products.flatMap(({ product, energy, output, at }): Issue[] => {
    if (energy === null || output === null || output.value.isZero()) return []
    // Electricity of one unit among several is not known apart.
    const power = products.length === 1 ? powerOf(inventory) : null
    return productBands
      .filter(({ names }) => names.some((name) => key(name) === key(product!)))
      .flatMap((band) => {
        const numerator = band.kind === 'energy' ? energy.times(1000) : power
        const per = perUnit(band, output.unit)
        if (numerator === null || per === null || numerator.lte(0)) return []
        const found = numerator.div(output.value.times(per))
        if (found.lt(new Decimal(band.most).times(TIMES)) && found.times(TIMES).gt(band.least)) return []
        const unit = `${band.numerator}/${band.per}`
        const info = {
          what: {
            zh: `${product!}单位产品${band.kind === 'energy' ? '综合能耗（当量值）' : '电耗'}`,
            en: `${band.kind === 'energy' ? 'Energy' : 'Electricity'} per product of ${product!}`,
          },
          value: `${showValue(found.toSignificantDigits(3))} ${unit}`,
          usual: `${band.least}–${band.most} ${unit}`,
          source: { zh: band.sources.join('、'), en: band.sources.join(', ') },
        }
        return [issueOf({ code: 'ZC-INTENSITY-UNUSUAL', info }, at ?? undefined)]
      })
  })
}

const key = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

/** How many of the band's units one unit of output is; null where they do not compare. */
function perUnit({ per }: ProductBand, unit: string): Decimal | null {
  if (key(per) === key(unit)) return new Decimal(1)
  const [from, to] = [unitNamed(unit), unitNamed(per)]
  return from && to && from.dimension === to.dimension ? convertValue(new Decimal(1), from, to) : null
}

/** kWh used: bought, own and directly supplied less sold. */
function powerOf({ lines }: Inventory): Decimal {
  const used = lines.filter(
    ({ source: { carrier, role } }) => carrier === 'electricity' && role !== 'exported-power',
  )
  return exactTotal(
    used.map(({ amount, plan }) => convertValue(amount.value, amount.unit, kWh).times(plan.sign)),
  )
}
