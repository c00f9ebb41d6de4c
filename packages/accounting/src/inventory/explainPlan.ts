import { convertValue, Decimal, tCO2 } from '../quantity/index.ts'
import type { Derivation, Text } from '../trace/index.ts'
import type { EmissionPlan } from './EmissionPlan.ts'
import { emissionsBy } from './emissionsBy.ts'

const words = {
  emissions: { zh: '排放量', en: 'Emissions' },
  converted: { zh: '换算单位', en: 'Unit conversion' },
  ratio: { zh: '换算系数', en: 'Conversion ratio' },
  deducted: { zh: '外供，单列扣减', en: 'Sold: deducted on a line of its own' },
} as const satisfies Record<string, Text>

/** The steps from an amount to its emissions, in the order an auditor follows them. */
export function explainPlan(plan: EmissionPlan, amount: Derivation): Derivation {
  const value = amount.gives.value
  const parts = [inFactorUnit(plan, amount), ...plan.terms.flatMap((term) => (term.why ? [term.why()] : []))]
  const result: Derivation = {
    kind: 'multiply',
    label: words.emissions,
    gives: { value: emissionsBy({ ...plan, sign: 1 }, value), unit: tCO2.symbol },
    of: parts,
  }
  if (plan.sign === 1) return result
  const gives = { value: result.gives.value.neg(), unit: tCO2.symbol }
  return { kind: 'subtract', label: words.deducted, gives, of: [result] }
}

function inFactorUnit({ unit, per }: EmissionPlan, amount: Derivation): Derivation {
  if (unit === per || unit.symbol === per.symbol) return amount
  const ratio = convertValue(new Decimal(1), unit, per)
  const because = {
    zh: `1 ${unit.symbol} = ${ratio.toFixed()} ${per.symbol}`,
    en: `1 ${unit.symbol} = ${ratio.toFixed()} ${per.symbol}`,
  }
  return {
    kind: 'convert',
    label: words.converted,
    gives: { value: convertValue(amount.gives.value, unit, per), unit: per.symbol },
    of: [
      amount,
      {
        kind: 'constant',
        label: words.ratio,
        gives: { value: ratio, unit: `${per.symbol}/${unit.symbol}` },
        because,
      },
    ],
  }
}
