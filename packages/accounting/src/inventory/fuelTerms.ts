import { Decimal } from '../quantity/index.ts'
import type { Text } from '../trace/index.ts'
import type { Term } from './EmissionPlan.ts'

type Word =
  'ncv' | 'carbonPerHeat' | 'co2PerHeat' | 'carbon' | 'oxidation' | 'co2OverC' | 'direct' | 'density'

/** What the terms of combustion are called. */
export const fuelWords: Readonly<Record<Word, Text>> = {
  ncv: { zh: '低位发热量', en: 'Net calorific value' },
  carbonPerHeat: { zh: '单位热值含碳量', en: 'Carbon per unit of heat' },
  co2PerHeat: { zh: '单位热值 CO2 排放', en: 'CO2 per unit of heat' },
  carbon: { zh: '含碳量（实测）', en: 'Carbon content, measured' },
  oxidation: { zh: '碳氧化率', en: 'Oxidation' },
  co2OverC: { zh: 'CO2 与碳的质量比 44/12', en: 'Mass of CO2 per mass of carbon, 44/12' },
  direct: { zh: '排放因子', en: 'Emission factor' },
  density: { zh: '密度（给定）', en: 'Density, given' },
}

/** A term whose value was typed or measured. */
export const givenTerm = (value: Decimal, label: Text, unit: string): Term => ({
  op: '×',
  value,
  why: () => ({ kind: 'given', label, gives: { value, unit } }),
})

/** 44/12 as two exact terms; shown as one step, and never rounded to 3.667. */
export const carbonToCO2: readonly Term[] = [
  {
    op: '×',
    value: new Decimal(44),
    why: () => ({
      kind: 'constant',
      label: fuelWords.co2OverC,
      gives: { value: new Decimal(44).div(12), unit: '', text: '44/12' },
      because: { zh: '44/12，不取整', en: '44/12, not rounded' },
    }),
  },
  { op: '÷', value: new Decimal(12) },
]
