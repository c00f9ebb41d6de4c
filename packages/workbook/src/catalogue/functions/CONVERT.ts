import { standardCoalHeat } from '@zerocarbon/accounting'
import { zcError, type ZcError } from '@zerocarbon/accounting/errors'
import {
  convert,
  convertValue,
  Decimal,
  findUnit,
  quantity,
  readNumber,
  tce,
  type Unit,
} from '@zerocarbon/accounting/quantity'
import type { CellValue } from '../../model/index.ts'
import { readAmount } from '../../tables/readAmount.ts'
import { readDate } from '../../tables/readDate.ts'
import { textOf } from '../activityResult.ts'
import { broadcast } from '../broadcast.ts'
import { parameter } from '../parameter.ts'
import { readOption } from '../readOption.ts'
import { convertRatio, unitRatio } from '../unitRatio.ts'
import type { FunctionContext, ZcFunction } from '../ZcFunction.ts'

/** Converts between units, and ratios of units such as kg/kWh; with a fuel, also between its amount and its heat, and between litres and tonnes by density. */
export const CONVERT: ZcFunction = {
  name: 'CONVERT',
  summary: { zh: '换算单位', en: 'Converts between units' },
  parameters: [
    parameter('数值', 'amount', { zh: '数字', en: 'A number' }, 'any', false),
    parameter('原单位', 'from', { zh: '如 万kWh', en: 'Such as 万kWh' }, 'any', false),
    parameter('新单位', 'to', { zh: '如 GJ', en: 'Such as GJ' }, 'any', false),
    {
      ...parameter('品种', 'carrier', {
        zh: '燃料：用低位发热量在用量与热量间换算',
        en: 'A fuel: its calorific value links amount and heat',
      }),
      choices: 'fuels',
    },
    parameter('选项', 'option', { zh: '密度=…；低位发热量=…', en: 'density=…; ncv=…' }),
    parameter('日期', 'date', { zh: '选缺省值的日期', en: 'Date to choose the default for' }),
  ],
  examples: [
    '=ZC.CONVERT(1,"万kWh","GJ")',
    '=ZC.CONVERT(56.1,"g/MJ","kg/GJ")',
    '=ZC.CONVERT(1,"万Nm3","GJ","天然气")',
    '=ZC.CONVERT(1000,"L","t","柴油","密度=0.84kg/L")',
  ],
  run(args, context) {
    return broadcast(args, ([amount, from, to, carrier, option, date]) => {
      if ((amount ?? '') === '') return { value: '' }
      // Differences may be negative; only the sign is let through, text is refused as everywhere.
      const number = typeof amount === 'number' ? amount : readAmount(amount)
      const [above, below] = [unitRatio(textOf(from)), unitRatio(textOf(to))]
      if (above && below) {
        const found = convertRatio(number, above, below)
        return { value: found.toNumber(), exact: found.toFixed(), unit: below }
      }
      if (above ?? below) throw zcError('ZC-UNIT-MISMATCH', { from: textOf(from), to: textOf(to) })
      const [start, end] = [findUnit(textOf(from)), findUnit(textOf(to))]
      const fuel = textOf(carrier)
      const value =
        fuel === '' || start.dimension === end.dimension
          ? (asStandardCoal(readNumber(number), start, end) ?? convert(quantity(number, start), end).value)
          : byFuel(
              readNumber(number),
              start,
              end,
              { fuel, option: textOf(option), date: date ?? null },
              context,
            )
      return { value: value.toNumber(), exact: value.toFixed(), unit: end.symbol }
    })
  },
}

const heats: ReadonlySet<Unit['dimension']> = new Set<Unit['dimension']>(['energy', 'net-heat'])

/**
 * Heat and standard coal by the definition of the latter, in either direction; undefined where the units are others.
 * Power is no heat: what it is in standard coal depends on the basis, which TCE asks for.
 */
function asStandardCoal(amount: Decimal, from: Unit, to: Unit): Decimal | undefined {
  const [heat, coal] = from.dimension === 'coal' ? [to, from] : [from, to]
  if (coal.dimension !== 'coal' || !heats.has(heat.dimension)) return undefined
  if (heat.symbol.endsWith('Wh'))
    throw zcError('ZC-BASIS-NEEDED', { carrier: { zh: '电力', en: 'electricity' } })
  const gigajoule = findUnit(heat.dimension === 'energy' ? 'GJ' : 'GJ(net)')
  const perTonne = standardCoalHeat.value
  return from === coal
    ? convertValue(convertValue(amount, coal, tce).times(perTonne), gigajoule, heat)
    : convertValue(convertValue(amount, heat, gigajoule).div(perTonne), tce, coal)
}

interface Fuel {
  readonly fuel: string
  readonly option: string
  readonly date: CellValue
}

/** Everything goes through the fuel's own unit: t or 万Nm3. */
function byFuel(
  amount: Decimal,
  from: Unit,
  to: Unit,
  { fuel, option, date }: Fuel,
  { book, sources, date1904 }: FunctionContext,
): Decimal {
  const source = sources.named(fuel)
  const options = readOption(option, null, book, source)
  const record = book.find({
    kind: 'fuel',
    carrier: source.carrier,
    date: date === '' || date === null ? undefined : readDate(date, date1904).end,
    method: options.method,
  })
  const per = findUnit(record.per)
  const litre = findUnit('L')
  const ncv = options.ncv ?? (record.ncv === null ? undefined : new Decimal(record.ncv))
  const gigajoule = findUnit('GJ')
  const mismatch = (): ZcError =>
    zcError('ZC-UNIT-MISMATCH', { from: from.symbol, to: to.symbol, subject: source.name })

  const inPer = (): Decimal => {
    if (from.dimension === per.dimension) return convertValue(amount, from, per)
    if (from.dimension === 'energy' && ncv) return convertValue(amount, from, gigajoule).div(ncv)
    if (from.dimension === 'volume' && per.dimension === 'mass')
      return convertValue(amount, from, litre).times(densityOf()).div(1000)
    if (from.dimension === 'volume') throw zcError('ZC-GAS-CONDITIONS', { unit: from.symbol })
    throw mismatch()
  }
  const densityOf = (): Decimal => {
    if (options.density) return options.density
    throw zcError('ZC-DENSITY-NEEDED', {
      carrier: source.name,
      unit: from.dimension === 'volume' ? from.symbol : to.symbol,
    })
  }
  const base = inPer()
  if (to.dimension === per.dimension) return convertValue(base, per, to)
  if (to.dimension === 'energy' && ncv) return convertValue(base.times(ncv), gigajoule, to)
  if (to.dimension === 'volume' && per.dimension === 'mass')
    return convertValue(base.times(1000).div(densityOf()), litre, to)
  if (to.dimension === 'volume') throw zcError('ZC-GAS-CONDITIONS', { unit: to.symbol })
  throw mismatch()
}
