import { product } from '../arithmetic.ts'
import { assertOneWay } from '../assertOneWay.ts'
import { carbonToCO2 } from '../carbonToCO2.ts'
import { convertedTo } from '../convertedTo.ts'
import type { Stream } from '../Inputs.ts'
import { measure } from '../inputSpecs.ts'
import { missingInput } from '../missingInput.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'

const label = { zh: '尾气净化尿素', en: 'Diesel exhaust fluid' }

/** Mass of fluid in t: as given, else litres × density. */
function massOf(stream: Stream): Traced {
  for (const way of ['volume', 'density']) assertOneWay(exhaustFluid, stream, ['mass', way], stream.label)
  const given = stream.numberOrNull('mass')
  if (given) return given
  const volume = stream.numberOrNull('volume')
  if (!volume) throw missingInput(exhaustFluid, 'mass', stream.label)
  const density = stream.numberOrNull('density')
  if (!density) throw missingInput(exhaustFluid, 'density', stream.label)
  return convertedTo('t', product({ zh: '质量', en: 'Mass' }, 'kg', volume, density))
}

/**
 * CO2 of urea that cleans exhaust: fluid in t × share of urea × 12/60 × 44/12.
 *
 * @see NDRC transport guideline 2015, tail-gas cleaning; IPCC 2006 Vol. 2 Eq. 3.2.2
 */
export const exhaustFluid: ProcessMethod = {
  id: 'exhaust-fluid',
  name: label,
  aliases: ['车用尿素', '尿素', '尾气净化剂', 'AdBlue', 'DEF', 'urea'],
  sector: { zh: '交通运输、有柴油车或脱硝的企业', en: 'transport, diesel vehicles, flue-gas cleaning' },
  formula: {
    zh: 'Σ 用量 × 浓度 × 尿素含碳量 × 44/12',
    en: 'Σ amount × concentration × carbon of urea × 44/12',
  },
  source: { title: 'IPCC 2006 Guidelines, Vol. 2', locator: 'Ch. 3, Eq. 3.2.2' },
  potentials: 'AR5',
  inputs: [
    measure('mass', { zh: '用量', en: 'Amount' }, 't', {
      each: 'fluid',
      otherwise: 'nothing',
      aliases: ['消耗量'],
    }),
    measure('volume', { zh: '体积', en: 'Volume' }, 'L', { each: 'fluid', otherwise: 'nothing' }),
    measure('density', { zh: '密度', en: 'Density' }, 'kg/L', {
      each: 'fluid',
      least: '0.9',
      most: '1.4',
      otherwise: 'nothing',
    }),
    measure('purity', { zh: '浓度', en: 'Concentration' }, '', {
      shareOf: 'mass',
      each: 'fluid',
      otherwise: { published: 'urea-concentration', of: '' },
      aliases: ['纯度', '质量分数', 'purity'],
    }),
    measure('carbon', { zh: '尿素含碳量', en: 'Carbon of urea' }, '', {
      shareOf: 'mass',
      each: 'fluid',
      most: '0.3',
      otherwise: { published: 'urea', of: '' },
    }),
  ],
  run: (inputs) => ({
    emissions: inputs.streams('fluid').map((stream) => {
      const name = { zh: `${label.zh}：${stream.label}`, en: `${label.en}: ${stream.label}` }
      const urea = product(
        { zh: '尿素中的碳', en: 'Carbon of urea' },
        'tC',
        massOf(stream),
        stream.number('purity'),
        stream.number('carbon'),
      )
      return { role: 'process', gas: 'CO2', label: name, mass: carbonToCO2(name, urea) }
    }),
  }),
}
