import { formulaOf } from '../chemical/gasSpecies.ts'
import { convertedTo } from '../convertedTo.ts'
import { measure } from '../inputSpecs.ts'
import type { ProcessMethod } from '../ProcessMethod.ts'
import { streamLabel } from '../streamLabel.ts'
import { ozoneMark } from './ozoneMark.ts'

const extinguisher = { zh: '灭火器', en: 'Fire extinguishers' }

/** Gas of extinguishers that were used or refilled in the year, in kg; one that only hangs on the wall loses none. */
export const fireExtinguisher: ProcessMethod = {
  id: 'fire-extinguisher',
  name: extinguisher,
  aliases: ['消防', '灭火剂', 'fire extinguisher', 'fire suppression'],
  sector: { zh: '各行业', en: 'all sectors' },
  formula: { zh: 'Σ 释放量', en: 'Σ released' },
  source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: 'Ch. 7.6' },
  potentials: 'AR5',
  inputs: [
    measure('released', { zh: '释放量', en: 'Released' }, 'kg', {
      each: 'gas',
      aliases: ['使用量', '补充量', 'refilled', 'used'],
    }),
  ],
  run: (inputs) => ({
    emissions: inputs.streams('gas').map((stream) => ({
      role: 'process',
      gas: formulaOf(stream.substance),
      label: ozoneMark(streamLabel(extinguisher, stream), stream.substance),
      mass: convertedTo('t', stream.number('released')),
    })),
  }),
}
