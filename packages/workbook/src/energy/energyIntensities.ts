import type { Energy, Period } from '@zerocarbon/accounting'
import type { FlowRows } from '@zerocarbon/accounting/energy'
import { energyBySite } from '@zerocarbon/accounting/energy'
import { convertValue, exactTotal, findUnit, unitNamed, type Decimal } from '@zerocarbon/accounting/quantity'
import type { Basis } from '@zerocarbon/accounting/factor'
import type { CellRef, Text } from '@zerocarbon/accounting/trace'
import type { ProductionRow } from '../tables/readProduction.ts'
import { missingMonths, type PlantProduction } from './productionOf.ts'

/** Energy per product or per value added: two amounts and, where nothing is lacking, their ratio. */
export interface EnergyIntensity {
  /** Name of the product; null for value added. */
  readonly product: string | null
  readonly basis: Basis
  /** tce of the plant or of the units that make the product; null where no row tells. */
  readonly energy: Decimal | null
  /** What is divided by; null where it is not known. */
  readonly output: { readonly value: Decimal; readonly unit: string } | null
  /** kgce per unit of output, tce per 万元 of value added; null with a reason. */
  readonly ratio: Decimal | null
  readonly unit: string
  /** Why there is no ratio, or what the energy is of. */
  readonly remark: Text
  readonly at: CellRef | null
}

/** What the intensities are computed from. */
export interface IntensityInput {
  readonly energy: Energy
  /** Whether the inventory has all its rows. */
  readonly complete: boolean
  readonly production: PlantProduction | null
  readonly reporting: Period
  readonly rows: FlowRows
}

const tenThousandYuan = findUnit('万元')

/**
 * Energy per value added and per product, recomputed from the two amounts and never added up.
 *
 * With one product the energy is the whole plant's. With several it is that of the units which the rows of production
 * name and only this product uses; nothing else is allocated, so a product without such a unit has no ratio.
 */
export function energyIntensities(input: IntensityInput): EnergyIntensity[] {
  const { production } = input
  const products = new Map<string, ProductionRow[]>()
  for (const row of production?.rows ?? [])
    if (row.quantity) products.set(row.product, [...(products.get(row.product) ?? []), row])
  return [
    perValueAdded(input),
    ...[...products].map(([product, rows]) => perProduct(input, product, rows, products)),
  ]
}

function perValueAdded(input: IntensityInput): EnergyIntensity {
  const { energy, production, reporting } = input
  const rows = (production?.rows ?? []).filter(({ valueAdded }) => valueAdded !== null)
  const base = { product: null, basis: energy.basis, energy: energy.total.value, unit: 'tce/万元' }
  const at = rows[0]?.at('value') ?? null
  if (rows.length === 0) return { ...base, output: null, ratio: null, remark: words.noValue, at }
  const yuan = exactTotal(rows.map(({ valueAdded }) => valueAdded!))
  const value = convertValue(yuan, findUnit('元'), tenThousandYuan)
  const output = { value, unit: tenThousandYuan.symbol }
  const lacks = lacking(input, missingMonths(rows, reporting))
  if (lacks || value.isZero()) return { ...base, output, ratio: null, remark: lacks ?? words.zero, at }
  return { ...base, output, ratio: energy.total.value.div(value), remark: words.plant, at }
}

function perProduct(
  input: IntensityInput,
  product: string,
  rows: readonly ProductionRow[],
  products: ReadonlyMap<string, readonly ProductionRow[]>,
): EnergyIntensity {
  const { energy, reporting } = input
  const first = rows[0]!.quantity!.unit
  const base = { product, basis: energy.basis, unit: `kgce/${first}`, at: rows[0]!.at('quantity') }
  const amounts = rows.map(({ quantity }) => sameUnit(quantity!, first))
  if (amounts.some((amount) => amount === null))
    return { ...base, energy: null, output: null, ratio: null, remark: words.units }
  const output = { value: exactTotal(amounts as Decimal[]), unit: first }
  const found = products.size === 1 ? { value: energy.total.value } : ofUnits(input, product, products)
  if ('remark' in found) return { ...base, energy: null, output, ratio: null, remark: found.remark }
  const lacks = lacking(input, missingMonths(rows, reporting))
  const of = { ...base, energy: found.value, output }
  if (lacks || output.value.isZero()) return { ...of, ratio: null, remark: lacks ?? words.zero }
  const remark = products.size === 1 ? words.plant : words.named
  return { ...of, ratio: found.value.times(1000).div(output.value), remark }
}

/** Energy of the units that only this product names. */
function ofUnits(
  { energy, rows }: IntensityInput,
  product: string,
  products: ReadonlyMap<string, readonly ProductionRow[]>,
): { readonly value: Decimal } | { readonly remark: Text } {
  const sitesOf = (name: string): Set<string> => new Set(products.get(name)!.map(({ site }) => site))
  const own = sitesOf(product)
  const others = new Set([...products.keys()].flatMap((name) => (name === product ? [] : [...sitesOf(name)])))
  if (own.has('') || [...own].some((site) => others.has(site))) return { remark: words.several }
  const bySite = energyBySite(energy, rows)
  const without = [...own].filter((site) => !bySite.has(site))
  if (without.length > 0) {
    const names = without.join('、')
    return {
      remark: { zh: `ZC_Activity 没有单元“${names}”的行`, en: `ZC_Activity has no row of "${names}"` },
    }
  }
  return { value: exactTotal([...own].map((site) => bySite.get(site)!)) }
}

function lacking({ energy, complete, production }: IntensityInput, months: readonly string[]): Text | null {
  if (!complete) return words.incomplete
  if (energy.missing.length > 0) return words.missing
  if ((production?.unread ?? 0) > 0) return words.unread
  if (production?.issues.some(({ code }) => code === 'ZC-PERIOD-OVERLAP')) return words.twice
  if (months.length === 0) return null
  const some = months.slice(0, 12).join('、')
  return { zh: `产量或增加值缺少 ${some}`, en: `quantity or value added lacks ${some}` }
}

function sameUnit({ value, unit }: { value: Decimal; unit: string }, wanted: string): Decimal | null {
  if (unit === wanted) return value
  const [from, to] = [unitNamed(unit), unitNamed(wanted)]
  return from && to && from.dimension === to.dimension ? convertValue(value, from, to) : null
}

const words = {
  noValue: { zh: 'ZC_Production 没有填增加值', en: 'ZC_Production gives no value added' },
  zero: { zh: '分母为 0', en: 'it would divide by zero' },
  plant: { zh: '全厂综合能耗', en: 'energy of the whole plant' },
  named: { zh: '所写单元的综合能耗', en: 'energy of the units named' },
  units: { zh: '产量单位不是同一类，不能相加', en: 'its quantities are in units that do not add up' },
  several: {
    zh: '有多种产品，又没有写明只属于它的单元，不分摊',
    en: 'there are several products and no unit of its own; nothing is allocated',
  },
  incomplete: { zh: '清单缺少数据', en: 'the inventory lacks data' },
  missing: { zh: '有能源不能折标准煤', en: 'some energy cannot become standard coal' },
  unread: { zh: 'ZC_Production 有读不了的行', en: 'ZC_Production has rows that cannot be read' },
  twice: { zh: 'ZC_Production 有重复的月份', en: 'ZC_Production has months twice' },
} as const satisfies Record<string, Text>
