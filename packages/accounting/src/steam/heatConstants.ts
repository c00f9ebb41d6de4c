import { Decimal } from '../quantity/index.ts'
import type { Derivation, Text } from '../trace/index.ts'

const formula: Text = {
  zh: '外购热力公式的常数',
  en: 'constant of the formula for bought heat',
}

const constantOf = (id: string, label: Text, value: string, unit: string): Derivation => ({
  kind: 'factor',
  label,
  gives: { value: new Decimal(value), unit },
  because: formula,
  cite: {
    id: `heat/CN/${id}`,
    source: {
      title: 'NDRC/MEE guidelines',
      remark: { zh: '外购蒸汽和热水的公式', en: 'formula of bought steam and hot water' },
      url: 'github:felix0220170/ghg-accounting@c532c07:src/config/emissionConstants.js',
    },
    dataYear: 2015,
    released: '2015',
    confidence: 'verified-2plus',
    reviewBy: '2027-12-31',
  },
})

/** Enthalpy of the water that heat is counted from, at 20 °C: the guidelines print 4.1868 × 20 to two decimals. */
export const feedwaterEnthalpy: Derivation = constantOf(
  'feedwater-enthalpy',
  { zh: '给水比焓', en: 'Enthalpy of feed water' },
  '83.74',
  'kJ/kg',
)

/** Temperature that the heat of hot water is counted from. */
export const referenceTemperature: Derivation = constantOf(
  'reference-temperature',
  { zh: '基准水温', en: 'Reference temperature' },
  '20',
  '°C',
)

/** Specific heat of water. */
export const specificHeat: Derivation = constantOf(
  'specific-heat',
  { zh: '水的比热容', en: 'Specific heat of water' },
  '4.1868',
  'kJ/(kg·°C)',
)
