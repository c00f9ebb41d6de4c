import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import { Decimal, showValue } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'
import type { ProductionRow } from '../tables/readProduction.ts'
import { waterBands } from './waterBands.ts'

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
 * Slips of 1,000 in water, as when 1.67 t is stored as 1,670 m3 beside 0.67 m3 of wastewater, or the wastewater as kg: a
 * row is held against itself, against its like and, for photovoltaic cells, against what is published.
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
    const published = publishedIssue(row)
    if (published) issues.push(published)
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

const key = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()

function publishedIssue(row: ProductionRow): Issue | undefined {
  const own = perProduct(row)
  if (!own) return undefined
  const { product, at } = row
  const unit = key(row.quantity!.unit)
  for (const { names, least, most, per, units, source } of waterBands) {
    const size = units[unit]
    if (size === undefined || !names.some((name) => key(name) === key(product))) continue
    const found = own.div(size)
    if (found.lt(new Decimal(most).times(TIMES)) && found.times(TIMES).gt(least)) continue
    const info = {
      what: { zh: `${product}单位产品取水量`, en: `Water drawn per product of ${product}` },
      value: `${shown(found)} t/${per}`,
      usual: `${least === most ? most : `${least}–${most}`} t/${per}`,
      source,
    }
    return issueOf({ code: 'ZC-INTENSITY-UNUSUAL', info }, at('water'))
  }
  return undefined
}
