import { numberOrPublished } from '../numberOrPublished.ts'
import type { Inputs } from '../Inputs.ts'
import type { InputSpec, ProcessMethod } from '../ProcessMethod.ts'
import { aluminium, gasOf } from './anodeEffectGases.ts'
import { cellTechnology } from './cellTechnology.ts'

const factor = (id: string, gas: string): InputSpec => ({
  id: `${id}-factor`,
  name: { zh: `${gas} 排放因子`, en: `${gas} factor` },
  aliases: [`${gas}排放因子`, `阳极效应 ${gas} 排放因子`, `EF_${gas}`],
  unit: 'kg/t',
  // The worst technology has 1.6; 10 is a slip of units.
  most: '10',
  otherwise: 'nothing',
})
const gases = [
  ['cf4', 'CF4', { zh: '阳极效应：CF4', en: 'Anode effect: CF4' }],
  ['c2f6', 'C2F6', { zh: '阳极效应：C2F6', en: 'Anode effect: C2F6' }],
] as const

/**
 * CF4 and C2F6 of anode effects by factors per t of aluminium.
 *
 * Aluminium in t × kg per t ÷ 1000. Without a factor the national default stands in, or that of the kind of cell
 * (IPCC) where one is named.
 *
 * @see MEE guideline for electrolytic aluminium (carbon market, 2024), default table; IPCC 2006 Vol. 3 Table 4.15
 */
export const anodeEffect: ProcessMethod = {
  id: 'anode-effect',
  name: { zh: '阳极效应（缺省因子）', en: 'Anode effect by factors' },
  aliases: ['阳极效应', '铝电解阳极效应', 'PFC', 'anode effect'],
  sector: { zh: '电解铝', en: 'electrolytic aluminium' },
  formula: {
    zh: '铝产量 × CF4 排放因子 ÷ 1000；铝产量 × C2F6 排放因子 ÷ 1000',
    en: 'aluminium × CF4 factor ÷ 1000; aluminium × C2F6 factor ÷ 1000',
  },
  source: {
    title: 'MEE guideline, electrolytic aluminium (ETS, 2024)',
    remark: { zh: '缺省值表', en: 'default table' },
  },
  potentials: 'cn-aluminium',
  inputs: [aluminium, cellTechnology, factor('cf4', 'CF4'), factor('c2f6', 'C2F6')],
  run: (inputs) => ({
    emissions: gases.map(([id, gas, label]) => ({
      role: 'process',
      gas,
      label,
      mass: gasOf(label, inputs.number('amount'), factorOf(inputs, id)),
    })),
  }),
}

function factorOf(inputs: Inputs, gas: string) {
  const technology = inputs.choice('technology')
  const of = technology === null ? gas : `${technology}-${gas}`
  return numberOrPublished(anodeEffect, inputs, `${gas}-factor`, 'anode-effect', of)
}
