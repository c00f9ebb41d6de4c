import { product } from '../arithmetic.ts'
import { assertWithin } from '../assertWithin.ts'
import { convertedTo } from '../convertedTo.ts'
import type { Stream } from '../Inputs.ts'
import { measure } from '../inputSpecs.ts'
import { looseName } from '../looseName.ts'
import { missingInput } from '../missingInput.ts'
import { namedAmount } from '../namedAmount.ts'
import { numberOrPublished } from '../numberOrPublished.ts'
import type { Emission, ProcessMethod } from '../ProcessMethod.ts'
import { streamLabel } from '../streamLabel.ts'
import type { Traced } from '../Traced.ts'
import { ozoneMark } from './ozoneMark.ts'

const production = { zh: '氟化物生产逸散', en: 'Leaks of fluorochemical production' }
const off = { zh: '回收或销毁', en: 'Recovered or destroyed' }
const leakName = { zh: '逸散率', en: 'Leak share' }

/** The published rows name SF6 by its purity; whatever its grade, what escapes is SF6. */
const gasOf = (substance: string): string =>
  /sf6|六氟化硫|sul(?:ph|f)urhexafluoride/.test(looseName(substance)) ? 'SF6' : substance

/** The share that leaks. SF6 has two, 40 times apart by purity, so that its bare name finds none. */
function leakOf(stream: Stream): Traced {
  const own = stream.numberOrNull('leak') ?? stream.published('fluoro-leak', stream.substance, leakName)
  if (own) return convertedTo('', own)
  if (gasOf(stream.substance) === 'SF6') throw missingInput(fluorochemicalProduction, 'leak', stream.label)
  return numberOrPublished(fluorochemicalProduction, stream, 'leak', 'fluoro-leak', 'default', stream.label)
}

/**
 * What escapes while fluorochemicals are made: output in t × leak share, less what is recovered or destroyed.
 *
 * A gas without a published share of its own takes that of HFCs and PFCs; SF6 needs its share or its purity.
 *
 * @see NDRC fluorochemical guideline 2015; IPCC 2006 Vol. 3 Ch. 3.10
 */
export const fluorochemicalProduction: ProcessMethod = {
  id: 'fluorochemical-production',
  name: production,
  aliases: ['氟化工', '氟化物生产', 'fluorochemical production'],
  sector: { zh: '氟化工', en: 'fluorochemicals' },
  formula: { zh: 'Σ 产量 × 逸散率 − 回收或销毁量', en: 'Σ output × leak share − recovered or destroyed' },
  source: {
    title: 'NDRC guideline, fluorochemical enterprises (2015)',
    remark: { zh: '泄漏；未见原文', en: 'leaks; no original read' },
  },
  // The guideline embeds the numbers of the second assessment.
  potentials: 'cn-legacy',
  inputs: [
    measure('output', { zh: '产量', en: 'Output' }, 't', { each: 'gas', aliases: ['production'] }),
    measure('leak', leakName, '', {
      each: 'gas',
      otherwise: 'nothing',
      aliases: ['泄漏率', '排放因子'],
    }),
    measure('recovered', { zh: '回收或销毁量', en: 'Recovered or destroyed' }, 't', {
      each: 'gas',
      otherwise: 'nothing',
    }),
  ],
  run: (inputs) => ({
    emissions: inputs.streams('gas').flatMap((stream): readonly Emission[] => {
      const gas = gasOf(stream.substance)
      const label = ozoneMark(streamLabel(production, stream), gas)
      const mass = product(label, 't', stream.number('output'), leakOf(stream))
      const line: Emission = { role: 'process', gas, label, mass }
      const gone = stream.numberOrNull('recovered')
      const name = streamLabel(off, stream)
      if (!gone) return [line]
      assertWithin(
        namedAmount(fluorochemicalProduction, stream, 'recovered'),
        { name: { zh: '逸散量（产量 × 逸散率）', en: 'Leak (output × leak share)' }, amount: mass },
        stream.label,
      )
      return [line, { role: 'recovered', gas, label: name, mass: gone }]
    }),
  }),
}
