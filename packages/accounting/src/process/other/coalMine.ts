import type { Text } from '../../trace/index.ts'
import { product } from '../arithmetic.ts'
import { convertedTo } from '../convertedTo.ts'
import type { Stream } from '../Inputs.ts'
import { measure } from '../inputSpecs.ts'
import { numberOrPublished } from '../numberOrPublished.ts'
import type { Emission, ProcessMethod } from '../ProcessMethod.ts'
import { streamLabel } from '../streamLabel.ts'

const coal: Text = { zh: '煤矿 CH4 逃逸', en: 'CH4 of coal mines' }

/** CH4 of one mine: t × kg/t, else t × measured Nm3/t × density. */
function ofMine(mine: Stream): Emission {
  const label = streamLabel(coal, mine)
  const output = mine.number('output')
  const volume = mine.numberOrNull('gas')
  if (volume) {
    const density = convertedTo('t/Nm3', mine.number('density'))
    return { role: 'process', gas: 'CH4', label, mass: product(label, 'tCH4', output, volume, density) }
  }
  const factor = numberOrPublished(coalMine, mine, 'factor', 'coal-mine-ch4', mine.substance, mine.label)
  return {
    role: 'process',
    gas: 'CH4',
    label,
    mass: product(label, 'tCH4', output, convertedTo('tCH4/t', factor)),
  }
}

/**
 * CH4 that escapes from coal: output in t × kgCH4/t, or × the measured Nm3 of CH4 per t; what is used or destroyed is
 * a line of its own.
 *
 * @see NDRC coal guideline 2014; IPCC 2006 Vol. 2 Ch. 4.1
 */
export const coalMine: ProcessMethod = {
  id: 'coal-mine-ch4',
  name: coal,
  aliases: ['煤矿', '瓦斯', '煤层气', 'coal mine'],
  sector: { zh: '煤炭', en: 'coal mining' },
  formula: {
    zh: 'Σ 原煤产量 × CH4因子（或相对涌出量 × CH4密度）− CH4利用或销毁量',
    en: 'Σ coal × CH4 factor (or CH4 per t × density) − CH4 used or destroyed',
  },
  source: {
    title: 'NDRC guideline, coal producers (2014)',
    remark: { zh: 'CH4 逃逸；未见原文', en: 'CH4 escape; no original read' },
  },
  potentials: 'cn-legacy',
  inputs: [
    measure('output', { zh: '原煤产量', en: 'Coal' }, 't', { each: 'mine', aliases: ['产量', '煤炭产量'] }),
    measure('factor', { zh: 'CH4因子', en: 'CH4 factor' }, 'kgCH4/t', {
      each: 'mine',
      otherwise: 'nothing',
      most: '100',
    }),
    measure('gas', { zh: '相对涌出量', en: 'CH4 per t' }, 'Nm3/t', {
      each: 'mine',
      otherwise: 'nothing',
      most: '150',
      aliases: ['相对瓦斯涌出量', 'CH4相对涌出量'],
    }),
    measure('density', { zh: 'CH4密度', en: 'CH4 density' }, 't/万Nm3', {
      each: 'mine',
      least: '5',
      most: '10',
      otherwise: { published: 'gas-density', of: 'ch4' },
    }),
    measure('used', { zh: 'CH4利用或销毁量', en: 'CH4 used or destroyed' }, 'tCH4', {
      each: 'mine',
      otherwise: 'nothing',
    }),
  ],
  run: (inputs) => ({
    emissions: inputs.streams('mine').flatMap((mine): readonly Emission[] => {
      const used = mine.numberOrNull('used')
      const label = streamLabel({ zh: 'CH4 利用或销毁', en: 'CH4 used or destroyed' }, mine)
      return [ofMine(mine), ...(used ? [{ role: 'recovered' as const, gas: 'CH4', label, mass: used }] : [])]
    }),
  }),
}
