import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import { showValue, type Decimal } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'
import type { ProductionRow } from '../tables/readProduction.ts'

/**
 * Water drawn and wastewater of one row, and water per product of one row against the others, this many times apart.
 * Evaporation, rain and products change a balance by a few times, not by a hundred. Our own threshold for review.
 */
const TIMES = 100
/** Rows of one product that tell what is usual. */
const OTHERS = 3

const balance: Text = { zh: '水量平衡，自定复核界限', en: 'balance of water, own bound for review' }
const same: Text = { zh: '同一产品其他行', en: 'other rows of the product' }

/**
 * Slips of 1,000 in water, as when 1.67 t is stored as 1,670 m3 beside 0.67 m3 of wastewater, or the wastewater as kg.
 * Nothing is published about water per product that could stand as a band, so a row is held against itself and its like.
 */
export function waterIssues(rows: readonly ProductionRow[]): Issue[] {
  return rows.flatMap((row): Issue[] => {
    const { product, water, wastewater, quantity, at } = row
    const issues: Issue[] = []
    if (water?.gt(0) && wastewater?.gt(0) && isFar(water, wastewater)) {
      const what = {
        zh: `${product}取水量与废水量之比`,
        en: `The ratio of water drawn to wastewater of ${product}`,
      }
      const value = `${shown(water.div(wastewater))}（${shown(water)} t : ${shown(wastewater)} t）`
      const info = { what, value, usual: `1/${String(TIMES)}–${String(TIMES)}`, source: balance }
      issues.push(issueOf({ code: 'ZC-INTENSITY-UNUSUAL', info }, at('water')))
    }
    const own = perProduct(row)
    const others = rows
      .filter((each) => each !== row && each.product === product && each.quantity?.unit === quantity?.unit)
      .flatMap((each) => perProduct(each) ?? [])
      .toSorted((a, b) => a.cmp(b))
    const usual = others[Math.floor(others.length / 2)]
    if (own && usual && others.length >= OTHERS && isFar(own, usual)) {
      const unit = `t/${quantity!.unit}`
      const what = { zh: `${product}单位产品取水量`, en: `Water drawn per product of ${product}` }
      const info = { what, value: `${shown(own)} ${unit}`, usual: `${shown(usual)} ${unit}`, source: same }
      issues.push(issueOf({ code: 'ZC-INTENSITY-UNUSUAL', info }, at('water')))
    }
    return issues
  })
}

const isFar = (a: Decimal, b: Decimal): boolean => a.gt(b.times(TIMES)) || b.gt(a.times(TIMES))
const shown = (value: Decimal): string => showValue(value.toSignificantDigits(3))

function perProduct({ water, quantity }: ProductionRow): Decimal | null {
  return water?.gt(0) && quantity?.value.gt(0) ? water.div(quantity.value) : null
}
