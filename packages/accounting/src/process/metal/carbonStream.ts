import { zcError } from '../../errors/index.ts'
import { product } from '../arithmetic.ts'
import { convertedTo } from '../convertedTo.ts'
import type { Stream } from '../Inputs.ts'
import { massShare, share } from '../inputSpecs.ts'
import { missingInput } from '../missingInput.ts'
import type { InputSpec, ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'
import type { Text } from '../../trace/index.ts'

/** The inputs of a group of streams that carry carbon, and what an amount of them is called. */
export interface CarbonGroup {
  readonly id: string
  readonly name: Text
  /** Further names of the amount in t. */
  readonly aliases?: readonly string[]
  /** Never a gas: 炼焦煤气量 would be read as an amount of coke-oven gas. */
  readonly solid?: true
}

/**
 * Inputs by which the carbon of each stream of a group is found: t with carbon content, t with heat value and carbon
 * per heat, gas in 10^4 Nm3 the same two ways, or heat in GJ with carbon per heat.
 */
export function carbonInputs({ id, name, aliases = [], solid }: CarbonGroup): readonly InputSpec[] {
  const spec = (what: string, zh: string, en: string, unit: string, most?: string): InputSpec => ({
    id: `${id}-${what}`,
    name: { zh: `${name.zh}${zh}`, en: `${name.en}, ${en}` },
    unit,
    each: id,
    otherwise: 'nothing',
    ...(most === undefined ? {} : { most }),
  })
  const gas = [
    spec('gas', '气量', 'gas', '万Nm3'),
    // 10^4 Nm3 of pure butane vapour holds 21.4 tC.
    spec('gas-carbon', '气体含碳量', 'carbon content of gas', 'tC/万Nm3', '30'),
    spec('gas-heat-value', '气体低位发热量', 'net heat value of gas', 'GJ/万Nm3', '1500'),
  ]
  return [
    { ...spec('amount', '量', 'amount', 't'), aliases },
    spec('heat', '热量', 'heat', 'GJ'),
    massShare(`${id}-carbon`, { zh: `${name.zh}含碳量`, en: `${name.en}, carbon content` }, id, 'nothing'),
    spec('heat-value', '低位发热量', 'net heat value', 'GJ/t', '150'),
    // Blast-furnace gas, which is mostly CO and CO2, has 0.07.
    spec('carbon-per-heat', '单位热值含碳量', 'carbon per heat', 'tC/GJ', '0.2'),
    share(`${id}-oxidised`, { zh: `${name.zh}碳氧化率`, en: `${name.en}, oxidised share` }, id, {
      value: '1',
      because: { zh: '没有给出，按全部碳计', en: 'not given: all carbon counts' },
    }),
    ...(solid ? [] : gas),
  ]
}

/**
 * tC of one stream: measured carbon content before heat value and carbon per heat before the published content of its
 * substance, times the oxidised share.
 *
 * @throws {ZcError} `ZC-INPUT-MISSING`; `ZC-INPUT-TWICE` where one stream has an amount in two units.
 */
export function carbonOf(method: ProcessMethod, { id, name, solid }: CarbonGroup, stream: Stream): Traced {
  const given = (what: string): Traced | null => stream.numberOrNull(`${id}-${what}`)
  const missing = (what: string) => missingInput(method, `${id}-${what}`, stream.label)
  const label: Text = { zh: `${stream.label}含碳`, en: `Carbon of ${stream.label}` }
  const oxidised = stream.number(`${id}-oxidised`)
  const perHeat = given('carbon-per-heat')

  const [gas, mass, heat] = [solid ? null : given('gas'), given('amount'), given('heat')]
  // Which of two amounts is meant cannot be known.
  if ([gas, mass, heat].filter((one) => one !== null).length > 1)
    throw zcError('ZC-INPUT-TWICE', {
      input: { zh: `${name.zh}量`, en: `${name.en}, amount` },
      stream: stream.label,
    })
  const amount = gas ?? mass
  if (!amount) {
    if (!heat) throw missing('amount')
    if (!perHeat) throw missing('carbon-per-heat')
    return product(label, 'tC', heat, perHeat, oxidised)
  }
  const measured = given(gas ? 'gas-carbon' : 'carbon')
  if (measured) return product(label, 'tC', amount, measured, oxidised)
  const heatValue = given(gas ? 'gas-heat-value' : 'heat-value')
  if (heatValue) {
    if (!perHeat) throw missing('carbon-per-heat')
    return product(label, 'tC', amount, heatValue, perHeat, oxidised)
  }
  const published = gas ? null : stream.published('carbon-content', stream.substance, name)
  if (!published) throw missing(gas ? 'gas-carbon' : 'carbon')
  return product(label, 'tC', amount, convertedTo('', published), oxidised)
}
