import type { FuelFactor, OtherGas } from '../factor/index.ts'
import { convertValue, Decimal, findUnit, netGJ } from '../quantity/index.ts'
import type { Derivation, Text } from '../trace/index.ts'
import type { ActivityOptions } from './Activity.ts'
import type { EmissionPlan } from './EmissionPlan.ts'

/** CH4 or N2O of one fuel. */
export interface FuelGas {
  readonly gas: 'CH4' | 'N2O'
  /** Tonnes of the gas; tonnes of CO2e where the record was published multiplied by a potential already. */
  readonly mass: Decimal
  readonly unit: 'tCH4' | 'tN2O' | 'tCO2e'
  readonly why: () => Derivation
}

const words = {
  gas: { zh: '燃烧产生的 *', en: '* of combustion' },
  factor: { zh: '* 排放因子', en: 'Emission factor of *' },
  amount: { zh: '燃料用量', en: 'Fuel used' },
} as const satisfies Record<string, Text>
const grams: Readonly<Record<string, string>> = { g: '0.000001', kg: '0.001', t: '1' }
const per = /^(g|kg|t)(CH4|N2O|CO2e)\/(.+)$/

/**
 * CH4 and N2O that a fuel gives off beside its CO2, where the record has them: mass per unit of fuel, or per net heat,
 * which is the amount times the measured or published calorific value. Where the number depends on who burns the fuel,
 * that of manufacturing, since these are factories.
 *
 * @param amount - In the unit of the plan.
 * @returns Tonnes; nothing rounded. Empty for what is no fuel, and for fuels of sets that give no such number.
 * @see IPCC 2006, volume 2, table 2.3: manufacturing industries
 */
export function fuelGases(plan: EmissionPlan, amount: Decimal, options: ActivityOptions | null): FuelGas[] {
  const factor = plan.factors.find((each) => each.kind === 'fuel')
  if (!factor?.others) return []
  return factor.others
    .filter(({ use }) => use === undefined || use === 'manufacturing')
    .flatMap((other) => {
      const found = gasOf(other, { factor, plan, amount, options })
      return found ? [found] : []
    })
}

interface Burnt {
  readonly factor: FuelFactor
  readonly plan: EmissionPlan
  readonly amount: Decimal
  readonly options: ActivityOptions | null
}

function gasOf(other: OtherGas, burnt: Burnt): FuelGas | undefined {
  const { factor } = burnt
  const [, weight, species, under] = per.exec(other.unit) ?? []
  if (weight === undefined || species === undefined || under === undefined) return undefined
  const used = under === 'TJ' ? netTerajoules(burnt) : inUnit(under, burnt)
  if (used === undefined) return undefined
  const value = new Decimal(other.value)
  const mass = used.times(value).times(grams[weight]!)
  const unit = `t${species}` as FuelGas['unit']
  const why = (): Derivation => ({
    kind: 'multiply',
    label: named(words.gas, other.gas),
    gives: { value: mass, unit },
    of: [
      { kind: 'given', label: words.amount, gives: { value: used, unit: under } },
      {
        kind: 'factor',
        label: named(words.factor, other.gas),
        gives: { value, unit: other.unit },
        cite: factor,
        because: factor.name,
      },
    ],
  })
  return { gas: other.gas, mass, unit, why }
}

const named = (text: Text, gas: string): Text => ({
  zh: text.zh.replace('*', gas),
  en: text.en.replace('*', gas),
})

/** TJ of net heat; undefined where nobody knows the calorific value. */
function netTerajoules({ factor, plan, amount, options }: Burnt): Decimal | undefined {
  if (plan.unit.dimension === 'net-heat') return convertValue(amount, plan.unit, netGJ).div(1000)
  // A measured heat of a gas is per 万Nm3, whatever its record is per.
  if (options?.ncv && plan.per.dimension === 'gas')
    return convertValue(amount, plan.unit, plan.per).times(options.ncv).div(1000)
  const ncv = options?.ncv ?? (factor.ncv === null ? undefined : new Decimal(factor.ncv))
  return ncv && inUnit(factor.per, { factor, plan, amount, options })?.times(ncv).div(1000)
}

/** The amount in the unit the record is stated per; litres by their density. */
function inUnit(symbol: string, { plan, amount, options }: Burnt): Decimal | undefined {
  const unit = findUnit(symbol)
  const inPlan = convertValue(amount, plan.unit, plan.per)
  if (unit.dimension === plan.per.dimension) return convertValue(inPlan, plan.per, unit)
  const density = options?.density
  if (unit.dimension !== 'mass' || plan.per.dimension !== 'volume' || !density) return undefined
  return convertValue(inPlan.times(density).div(1000), findUnit('t'), unit)
}
