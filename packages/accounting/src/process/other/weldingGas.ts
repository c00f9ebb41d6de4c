import { zcError } from '../../errors/index.ts'
import type { Text } from '../../trace/index.ts'
import { constant, difference, product, quotient, sum } from '../arithmetic.ts'
import { assertOneWay } from '../assertOneWay.ts'
import { convertedTo } from '../convertedTo.ts'
import type { Stream } from '../Inputs.ts'
import { measure } from '../inputSpecs.ts'
import { missingInput } from '../missingInput.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'

const label: Text = { zh: '焊接保护气', en: 'Welding shielding gas' }
const massShare: Text = { zh: 'CO2 质量分数', en: 'CO2 share by mass' }
const allShares: Text = { zh: '体积分数之和', en: 'Sum of the volume shares' }

/** Molar masses as the guideline rounds them. */
const others: readonly (readonly [id: string, weight: string, zh: string, en: string])[] = [
  ['argon', '40', '氩气体积分数', 'Argon by volume'],
  ['oxygen', '32', '氧气体积分数', 'Oxygen by volume'],
  ['helium', '4', '氦气体积分数', 'Helium by volume'],
  ['hydrogen', '2', '氢气体积分数', 'Hydrogen by volume'],
  ['nitrogen', '28', '氮气体积分数', 'Nitrogen by volume'],
]
const whole = constant('1', '', { zh: '全部', en: 'the whole' })
const part: Text = { zh: '组分', en: 'Component' }
const weighed = (share: Traced, weight: string): Traced =>
  product(part, 'g/mol', share, constant(weight, 'g/mol', { zh: '摩尔质量', en: 'molar mass' }))

/**
 * Mass share of CO2, v × 44 ÷ Σ (v × M). What no share names is argon, the usual rest, unless its own share is given:
 * then something else is left out. Labels round to 0.1 %.
 */
function co2MassShare(mixture: Stream): Traced {
  const co2 = mixture.number('co2')
  const named = others.flatMap(([id, weight]) => {
    const share = mixture.numberOrNull(id)
    return share ? [{ share, weight }] : []
  })
  const shares = [co2, ...named.map(({ share }) => share)]
  const total = sum(allShares, '', shares).value
  const isWhole = mixture.numberOrNull('argon') !== null
  const [least, most] = isWhole ? ['0.995', '1.005'] : ['0', '1']
  if (total.lt(least) || total.gt(most)) {
    const text = total.toSignificantDigits(12).toFixed()
    const input = { zh: `${allShares.zh}:${mixture.label}`, en: `${allShares.en}:${mixture.label}` }
    throw zcError('ZC-INPUT-RANGE', { input, text, least, most, unit: '' })
  }
  const rest = difference({ zh: '其余的氩气', en: 'Argon as the rest' }, '', whole, ...shares)
  const own = weighed(co2, '44')
  const parts = [own, ...named.map(({ share, weight }) => weighed(share, weight))]
  const all = isWhole ? parts : [...parts, weighed(rest, '40')]
  return quotient(massShare, '', own, sum({ zh: '混合气', en: 'Mixture' }, 'g/mol', all))
}

/** CO2 of one mixture: by mass × mass share, or by volume × volume share × density. */
function co2Of(mixture: Stream, share: Traced): Traced {
  assertOneWay(weldingGas, mixture, ['mass', 'volume'], mixture.label)
  const mass = mixture.numberOrNull('mass')
  if (mass) return product(label, 'tCO2', convertedTo('t', mass), share)
  const volume = mixture.numberOrNull('volume')
  if (!volume) throw missingInput(weldingGas, 'mass', mixture.label)
  const amount = convertedTo('万Nm3', volume)
  return product(label, 'tCO2', amount, mixture.number('co2'), mixture.number('density'))
}

/**
 * CO2 that shielding gas carries: kg of mixture × the mass share of CO2 that follows from the volume shares.
 *
 * Percentages on bottles are by volume. What is not named is argon, unless a share of argon is given: then the shares
 * must make the whole. By volume in Nm3 the density of CO2 serves.
 *
 * @see NDRC machinery guideline 2015, CO2 shielded welding
 */
export const weldingGas: ProcessMethod = {
  id: 'welding-gas',
  name: label,
  aliases: ['焊接', '二氧化碳气体保护焊', '保护气', 'welding', 'shielding gas'],
  sector: { zh: '机械制造', en: 'machinery' },
  formula: {
    zh: 'Σ 用量 × CO2体积分数 × 44 ÷ Σ (体积分数 × 摩尔质量)；按体积：气体体积 × CO2体积分数 × CO2密度',
    en: 'Σ amount × CO2 by volume × 44 ÷ Σ (share × molar mass); by volume: volume × CO2 by volume × density',
  },
  source: {
    title: 'NDRC guideline, machinery enterprises (2015)',
    remark: { zh: '焊接；未见原文', en: 'welding; no original read' },
  },
  potentials: 'AR5',
  inputs: [
    measure('mass', { zh: '用量', en: 'Amount' }, 'kg', {
      each: 'mixture',
      otherwise: 'nothing',
      aliases: ['使用量', '净使用量'],
    }),
    measure('volume', { zh: '气体体积', en: 'Volume' }, 'Nm3', { each: 'mixture', otherwise: 'nothing' }),
    measure('co2', { zh: 'CO2体积分数', en: 'CO2 by volume' }, '', {
      shareOf: 'volume',
      each: 'mixture',
      aliases: ['CO2体积百分比', '二氧化碳体积分数', 'CO2'],
    }),
    ...others.map(([id, , zh, en]) =>
      measure(id, { zh, en }, '', { each: 'mixture', shareOf: 'volume', otherwise: 'nothing' }),
    ),
    measure('density', { zh: 'CO2密度', en: 'CO2 density' }, 't/万Nm3', {
      each: 'mixture',
      least: '15',
      most: '25',
      otherwise: { published: 'gas-density', of: 'co2' },
    }),
  ],
  run: (inputs) => {
    const mixtures = inputs.streams('mixture').map((mixture) => ({ mixture, share: co2MassShare(mixture) }))
    return {
      emissions: mixtures.map(({ mixture, share }) => ({
        role: 'process',
        gas: 'CO2',
        label: { zh: `${label.zh}：${mixture.label}`, en: `${label.en}: ${mixture.label}` },
        mass: co2Of(mixture, share),
      })),
      figures: mixtures.map(({ mixture, share }) => ({
        id: `mass-share:${mixture.label}`,
        label: { zh: `${massShare.zh}：${mixture.label}`, en: `${massShare.en}: ${mixture.label}` },
        figure: share,
      })),
    }
  },
}
