import { complement, constant, product, quotient, sum } from '../arithmetic.ts'
import { assertOneWay } from '../assertOneWay.ts'
import { carbonToCO2 } from '../carbonToCO2.ts'
import type { Inputs, Stream } from '../Inputs.ts'
import { measure } from '../inputSpecs.ts'
import { missingInput } from '../missingInput.ts'
import type { Answer, ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'
import { carbonAtoms, checkWhole, formulaOf } from './gasSpecies.ts'

const label = { zh: '火炬', en: 'Flare' }

/** tC in 10^4 Nm3 of a gas with one carbon atom: 12 kg/kmol ÷ 22.4 Nm3/kmol × 10. The guideline rounds both. */
const perAtom = constant(
  '120',
  'tC·Nm3/(kmol·万Nm3)',
  { zh: '碳 12 kg/kmol，换算为每万 Nm3 吨', en: 'carbon 12 kg/kmol, as t in 10^4 Nm3' },
  '12 × 10',
)
const molar = constant('22.4', 'Nm3/kmol', { zh: '摩尔体积', en: 'molar volume' })

/** Carbon of all species but CO2, in tC/万Nm3: as given, else Σ 12 × share × atoms × 10/22.4. */
function carbonContent(inputs: Inputs, species: readonly Stream[]): Traced {
  const given = inputs.numberOrNull('carbon')
  if (given) return given
  if (species.length === 0) throw missingInput(flare, 'share', '…')
  const parts = species
    .filter((stream) => formulaOf(stream.substance) !== 'CO2')
    .map((stream) => {
      const atoms = stream.numberOrNull('atoms') ?? carbonAtoms(stream.substance)
      if (!atoms) throw missingInput(flare, 'atoms', stream.label)
      return product(
        { zh: `${stream.label}中的碳`, en: `Carbon of ${stream.label}` },
        '',
        stream.number('share'),
        atoms,
      )
    })
  const atoms = sum({ zh: '平均碳原子数', en: 'Mean carbon atoms' }, '', parts)
  const scaled = product({ zh: '非 CO2 含碳量', en: 'Carbon beside CO2' }, 'tC/万Nm3', atoms, perAtom)
  return quotient({ zh: '非 CO2 含碳量', en: 'Carbon beside CO2' }, 'tC/万Nm3', scaled, molar)
}

/**
 * CO2 and unburnt CH4 of one flare: what it burns, and the CO2 that passes through.
 *
 * Gas in 万Nm3 × (carbon beside CO2 × oxidised share × 44/12 + CO2 share × its density in t/万Nm3); CH4 is gas × CH4
 * share × (1 − oxidised share) × density. An upset is mean flow × hours. Several flares are several instances.
 * Without the CH4 share the carbon that does not burn is a figure, since how much of it is CH4 is not known. A
 * composition is given whole, an inert rest as `inert gas`.
 *
 * @see NDRC petrochemical guideline 2014, flares
 */
export const flare: ProcessMethod = {
  id: 'flare',
  name: label,
  aliases: ['火炬燃烧', '放空火炬', 'flaring'],
  sector: { zh: '石化、油气、化工、煤矿', en: 'petrochemicals, oil and gas, chemicals, coal mines' },
  formula: {
    zh: '火炬气量 × (非CO2含碳量 × 碳氧化率 × 44/12 + CO2体积分数 × CO2密度)；CH4：火炬气量 × CH4体积分数 × (1 − 碳氧化率) × CH4密度；非CO2含碳量 = Σ 12 × 体积分数 × 碳原子数 × 10 ÷ 22.4',
    en: 'gas × (carbon beside CO2 × oxidised share × 44/12 + CO2 share × CO2 density); CH4: gas × CH4 share × (1 − oxidised share) × CH4 density; carbon = Σ 12 × share × atoms × 10/22.4',
  },
  source: {
    title: 'NDRC guideline, petrochemical enterprises (2014)',
    remark: { zh: '火炬；未见原文', en: 'flares; no original read' },
  },
  potentials: 'cn-legacy',
  inputs: [
    measure('gas', { zh: '火炬气量', en: 'Flared gas' }, '万Nm3', {
      otherwise: 'nothing',
      aliases: ['火炬气流量'],
    }),
    measure('flow', { zh: '平均流量', en: 'Mean flow' }, '万Nm3/h', { otherwise: 'nothing' }),
    measure('hours', { zh: '持续时间', en: 'Duration' }, 'h', { otherwise: 'nothing', most: '8784' }),
    measure('share', { zh: '体积分数', en: 'Volume share' }, '', {
      each: 'species',
      shareOf: 'volume',
      aliases: ['摩尔分数'],
    }),
    measure('atoms', { zh: '碳原子数', en: 'Carbon atoms' }, '', {
      each: 'species',
      most: '20',
      otherwise: 'nothing',
    }),
    measure('carbon', { zh: '非CO2含碳量', en: 'Carbon beside CO2' }, 'tC/万Nm3', {
      most: '60',
      otherwise: 'nothing',
    }),
    measure('oxidised', { zh: '碳氧化率', en: 'Oxidised share' }, '', {
      otherwise: { published: 'petrochemical', of: 'flare-oxidation' },
    }),
    measure('co2-density', { zh: 'CO2密度', en: 'CO2 density' }, 't/万Nm3', {
      least: '15',
      most: '25',
      otherwise: { published: 'gas-density', of: 'co2' },
    }),
    measure('ch4-density', { zh: 'CH4密度', en: 'CH4 density' }, 't/万Nm3', {
      least: '5',
      most: '10',
      otherwise: { published: 'gas-density', of: 'ch4' },
    }),
  ],
  optional: ['species'],
  run: (inputs) => {
    const species = inputs.streams('species')
    // A carbon content says all there is to burn, whatever else is in the gas.
    checkWhole(species, 'share', species.length > 0 && inputs.numberOrNull('carbon') === null)
    for (const way of ['flow', 'hours']) assertOneWay(flare, inputs, ['gas', way])
    const gas = inputs.numberOrNull('gas') ?? upset(inputs)
    const carbon = carbonContent(inputs, species)
    const oxidised = inputs.number('oxidised')
    const burntLabel = { zh: '火炬燃烧的 CO2', en: 'CO2 of what burns' }
    const throughLabel = { zh: '火炬气自带的 CO2', en: 'CO2 that passes through' }
    const slipLabel = { zh: '火炬未燃尽的 CH4', en: 'Unburnt CH4' }
    const of = (name: string): readonly Stream[] =>
      species.filter((stream) => formulaOf(stream.substance) === name)
    const burnt = product({ zh: '烧掉的碳', en: 'Carbon burnt' }, 'tC', gas, carbon, oxidised)
    const left = complement({ zh: '未氧化份额', en: 'Share not oxidised' }, oxidised)
    return {
      emissions: [
        { role: 'process', gas: 'CO2', label: burntLabel, mass: carbonToCO2(burntLabel, burnt) },
        ...of('CO2').map((stream) => ({
          role: 'process' as const,
          gas: 'CO2',
          label: throughLabel,
          mass: product(throughLabel, 'tCO2', gas, stream.number('share'), inputs.number('co2-density')),
        })),
        ...of('CH4').map((stream) => ({
          role: 'process' as const,
          gas: 'CH4',
          label: slipLabel,
          mass: product(slipLabel, 'tCH4', gas, stream.number('share'), left, inputs.number('ch4-density')),
        })),
      ],
      figures: [
        { id: 'carbon', label: { zh: '非 CO2 含碳量', en: 'Carbon beside CO2' }, figure: carbon },
        ...(of('CH4').length > 0 || inputs.numberOrNull('carbon') === null
          ? []
          : [unburnt(gas, carbon, left)]),
      ],
    }
  },
}

type Figure = NonNullable<Answer['figures']>[number]

function unburnt(gas: Traced, carbon: Traced, left: Traced): Figure {
  const name = {
    zh: '未燃尽的碳（没有给出 CH4 体积分数，其中的 CH4 未计）',
    en: 'Carbon not burnt (no CH4 share given: CH4 in it is not counted)',
  }
  const figure = product(name, 'tC', gas, carbon, left)
  const lacks = { input: 'share', stream: 'CH4', of: { zh: '未燃尽的 CH4', en: 'Unburnt CH4' } }
  return { id: 'not-counted:CH4', label: name, figure, lacks }
}

function upset(inputs: Inputs): Traced {
  const flow = inputs.numberOrNull('flow')
  const hours = inputs.numberOrNull('hours')
  if (!flow) throw missingInput(flare, hours ? 'flow' : 'gas')
  if (!hours) throw missingInput(flare, 'hours')
  return product({ zh: '火炬气量', en: 'Flared gas' }, '万Nm3', flow, hours)
}
