import type { Dimension, Unit } from './unit.ts'

type Row = readonly [symbol: string, dimension: Dimension, times: string, names: string, over?: string]

// Base units are chosen so that ratios end: MJ, kg, L, Nm3 (0 °C), km, t·km, m2, yuan, piece, kgCO2, kgCO2e, kgce.
// Names are separated by `|`; case is kept, see findUnit.
const rows: readonly Row[] = [
  ['J', 'energy', '0.000001', '焦|焦耳'],
  ['kJ', 'energy', '0.001', '千焦'],
  ['MJ', 'energy', '1', '兆焦'],
  ['GJ', 'energy', '1000', '吉焦|百万千焦'],
  ['TJ', 'energy', '1000000', '太焦'],
  ['Wh', 'energy', '0.0036', '瓦时'],
  ['kWh', 'energy', '3.6', '度|千瓦时|千瓦小时|kW·h|kW.h|kWhr'],
  ['MWh', 'energy', '3600', '兆瓦时|兆瓦小时|MW·h'],
  ['GWh', 'energy', '3600000', '吉瓦时|GW·h|MU|million units'],
  ['TWh', 'energy', '3600000000', '太瓦时'],
  ['kcal', 'energy', '0.0041868', '千卡|大卡'],
  ['Gcal', 'energy', '4186.8', '吉卡|百万大卡'],
  ['Btu', 'energy', '0.00105505585262', '英热单位'],
  ['MMBtu', 'energy', '1055.05585262', '百万英热'],
  ['therm', 'energy', '105.505585262', 'therms'],

  ['mg', 'mass', '0.000001', '毫克'],
  ['g', 'mass', '0.001', '克'],
  // Half a kilogram, by the metric order of 1959; the older one of 0.6 kg is out of use.
  ['斤', 'mass', '0.5', '市斤|jin'],
  ['kg', 'mass', '1', '千克|公斤'],
  ['t', 'mass', '1000', '吨|公吨|tonne|tonnes|metric ton|metric tons|ton (metric)|Mg'],
  ['kt', 'mass', '1000000', '千吨|Gg'],
  ['Mt', 'mass', '1000000000', '百万吨'],
  ['lb', 'mass', '0.45359237', '磅|lbs|pound|pounds'],
  // NIST SP 811, appendix B: lb 0.45359237 kg, short ton 2000 lb, long ton 2240 lb, gal 231 in³, bbl 42 gal.
  ['short ton', 'mass', '907.18474', '短吨|short tons|ton (US)'],
  ['long ton', 'mass', '1016.0469088', '长吨|long tons|ton (UK)'],

  ['mL', 'volume', '0.001', '毫升'],
  ['L', 'volume', '1', '升|litre|litres|liter|liters'],
  ['kL', 'volume', '1000', '千升'],
  ['m3', 'volume', '1000', '立方米|立方|方|cubic metre|cubic meter'],
  // 0.3048³ m3, NIST SP 811; a gas measured in it must say its temperature: scf.
  ['ft3', 'volume', '28.316846592', '立方英尺|cubic foot|cubic feet|cu ft'],
  ['gal', 'volume', '3.785411784', '加仑|gallon|gallons|US gal'],
  ['bbl', 'volume', '158.987294928', '桶|barrel|barrels'],

  // Ideal gas at constant pressure: V(0 °C) = V(t) × 273.15 / (273.15 + t).
  ['Nm3', 'gas', '1', '标方|标准立方米|标立方米|标立方|m3(0C)|m3(0°C)'],
  ['m3(15C)', 'gas', '273.15', 'm3(15°C)|立方米(15C)|立方米(15°C)', '288.15'],
  ['m3(20C)', 'gas', '273.15', 'm3(20°C)|立方米(20C)|立方米(20°C)', '293.15'],
  // A cubic foot at 60 °F, which is 2598.35/9 K, and 14.696 psi, which is 101.325 kPa. In the gas trade M is a thousand
  // and MM a million. The 14.73 psi of some American meters would be 0.2 % more gas; they are not told apart.
  ['scf', 'gas', '69.6127198194432', '标准立方英尺|standard cubic foot|standard cubic feet', '2598.35'],
  ['Mscf', 'gas', '69612.7198194432', '千标准立方英尺|thousand scf|kscf', '2598.35'],
  ['MMscf', 'gas', '69612719.8194432', '百万标准立方英尺|million scf', '2598.35'],

  ['m', 'distance', '0.001', '米'],
  ['km', 'distance', '1', '公里|千米'],
  ['mile', 'distance', '1.609344', '英里|miles|mi'],
  ['tkm', 'freight', '1', '吨公里|吨千米|t·km|t.km|tonne-kilometre|tonne.km'],
  ['m2', 'area', '1', '平方米|平米|m^2|square metre|square meter|sqm'],
  ['cm2', 'area', '0.0001', '平方厘米|cm^2'],
  ['ft2', 'area', '0.09290304', '平方英尺|square foot|square feet|sq ft|ft^2'],
  ['元', 'money', '1', 'CNY|RMB|人民币|yuan'],
  ['个', 'count', '1', '件|只|台|套|支|片|辆|块|次|pcs|piece|pieces'],

  ['gCO2', 'co2', '0.001', '克二氧化碳'],
  ['kgCO2', 'co2', '1', '千克二氧化碳'],
  ['tCO2', 'co2', '1000', '吨二氧化碳|t CO2'],
  ['gCO2e', 'co2e', '0.001', '克二氧化碳当量'],
  ['kgCO2e', 'co2e', '1', '千克二氧化碳当量'],
  ['tCO2e', 'co2e', '1000', '吨二氧化碳当量|t CO2e'],

  ['gce', 'coal', '0.001', '克标准煤|克标煤'],
  ['kgce', 'coal', '1', '千克标准煤|千克标煤|公斤标准煤|公斤标煤'],
  ['tce', 'coal', '1000', '吨标准煤|吨标煤'],
]

/** Energy units that tables state the heat of fuels in. */
const heats = ['kJ', 'MJ', 'GJ', 'TJ', 'kWh', 'MWh', 'GWh', 'kcal', 'Gcal', 'Btu', 'MMBtu', 'therm']

/** `GJ(net)` and `GJ(gross)` beside `GJ`: a heat of fuel says which of the two it is, or is refused. */
const heatRows: readonly Row[] = heats.flatMap((symbol): Row[] => {
  const times = rows.find(([name]) => name === symbol)![2]
  const named = (words: string): string => words.replaceAll('*', symbol)
  return [
    [named('*(net)'), 'net-heat', times, named('*(NCV)|*(LHV)|*(低位)|*(net CV)')],
    [named('*(gross)'), 'gross-heat', times, named('*(GCV)|*(HHV)|*(高位)|*(gross CV)')],
  ]
})

const make = ([symbol, dimension, times, , over]: Row): Unit =>
  Object.freeze(over === undefined ? { symbol, dimension, times } : { symbol, dimension, times, over })

/** Every unit with all the names it answers to. The first name is its symbol. */
export const unitNames: readonly { readonly unit: Unit; readonly names: readonly string[] }[] = [
  ...rows,
  ...heatRows,
].map((row) => ({
  unit: make(row),
  names: [row[0], ...row[3].split('|')],
}))

/**
 * The unit with this symbol, for code that names units itself; text from people goes through findUnit.
 *
 * @throws TypeError where the symbol is not in the table: a mistake in our code.
 */
function unitOf<D extends Dimension>(symbol: string, dimension: D): Unit<D> {
  const found = unitNames.find(({ unit }) => unit.symbol === symbol && unit.dimension === dimension)
  if (!found) throw new TypeError(`no unit ${symbol} (${dimension})`)
  return found.unit as Unit<D>
}

export const MJ: Unit<'energy'> = unitOf('MJ', 'energy')
export const GJ: Unit<'energy'> = unitOf('GJ', 'energy')
export const netGJ: Unit<'net-heat'> = unitOf('GJ(net)', 'net-heat')
export const kWh: Unit<'energy'> = unitOf('kWh', 'energy')
export const MWh: Unit<'energy'> = unitOf('MWh', 'energy')
export const kg: Unit<'mass'> = unitOf('kg', 'mass')
export const tonne: Unit<'mass'> = unitOf('t', 'mass')
export const litre: Unit<'volume'> = unitOf('L', 'volume')
export const Nm3: Unit<'gas'> = unitOf('Nm3', 'gas')
export const kgCO2: Unit<'co2'> = unitOf('kgCO2', 'co2')
export const tCO2: Unit<'co2'> = unitOf('tCO2', 'co2')
export const kgce: Unit<'coal'> = unitOf('kgce', 'coal')
export const tce: Unit<'coal'> = unitOf('tce', 'coal')
