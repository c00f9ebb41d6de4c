import { constant, product, quotient } from '../arithmetic.ts'
import { convertedTo } from '../convertedTo.ts'
import type { Stream } from '../Inputs.ts'
import type { Emission, InputSpec, ProcessMethod } from '../ProcessMethod.ts'
import { streamLabel } from '../streamLabel.ts'
import type { Source, Text } from '../../trace/index.ts'
import type { Traced } from '../Traced.ts'

/** What is particular about a method that multiplies output by a factor of its type or route. */
export interface OutputByType {
  readonly id: string
  readonly name: Text
  readonly aliases: readonly string[]
  readonly sector: Text
  readonly source: Source
  /** Parameter of the published factor in tCO2 per t. */
  readonly parameter: string
  /** Largest factor that can be true, tCO2 per t. */
  readonly most: string
  /** Parameter of the published CH4 factor; `given`: only where somebody gives one; absent: the type has no CH4. */
  readonly ch4?: string
}

const output = { zh: '产量', en: 'Output' }
const ch4Label = { zh: 'CH4 排放', en: 'CH4' }
const ch4Input: InputSpec = {
  id: 'ch4-factor',
  name: { zh: 'CH4 排放因子', en: 'CH4 factor' },
  aliases: ['甲烷排放因子', 'CH4排放因子'],
  unit: 'kgCH4/t',
  each: 'type',
  most: '50',
  otherwise: 'nothing',
}
const kgPerTonne = { zh: 'kg 换算为 t', en: 'kg to t' }

/** A method of IPCC tier 1: Σ output in t × tCO2 per t of the type, and CH4 in kg per t where it has a factor. */
export function outputByType(about: OutputByType): ProcessMethod {
  const { id, name, aliases, sector, source, parameter, most, ch4 } = about
  return {
    id,
    name,
    aliases,
    sector,
    formula: {
      zh: `Σ 产量 × 排放因子${ch4 === undefined ? '' : '；CH4：Σ 产量 × CH4 排放因子 ÷ 1000'}`,
      en: `Σ output × factor${ch4 === undefined ? '' : '; CH4: Σ output × CH4 factor ÷ 1000'}`,
    },
    source,
    potentials: 'AR5',
    inputs: [
      { id: 'amount', name: output, aliases: ['用量', 'amount', 'production'], unit: 't', each: 'type' },
      {
        id: 'factor',
        name: { zh: '排放因子', en: 'Emission factor' },
        aliases: ['因子', 'CO2 排放因子', 'factor', 'EF'],
        unit: 'tCO2/t',
        each: 'type',
        most,
        otherwise: { published: parameter },
      },
      ...(ch4 === undefined ? [] : [ch4Input]),
    ],
    run: (inputs) => ({
      emissions: inputs.streams('type').flatMap((stream): Emission[] => {
        const amount = stream.number('amount')
        const label = streamLabel(name, stream)
        const mass = product(label, 'tCO2', amount, stream.number('factor'))
        const methane = ch4 === undefined ? null : ch4Of(stream, ch4)
        return [
          { role: 'process', gas: 'CO2', label, mass },
          ...(methane
            ? [{ role: 'process', gas: 'CH4', label, mass: tonnes(amount, methane) } as const]
            : []),
        ]
      }),
    }),
  }
}

function ch4Of(stream: Stream, parameter: string): Traced | null {
  const given = stream.numberOrNull('ch4-factor')
  if (given || parameter === 'given') return given
  const found = stream.published(parameter, stream.substance, ch4Label)
  return found && convertedTo('kgCH4/t', found)
}

function tonnes(amount: Traced, factor: Traced): Traced {
  const kg = product(ch4Label, 'kgCH4', amount, factor)
  return quotient(ch4Label, 'tCH4', kg, constant('1000', 'kg/t', kgPerTonne))
}
