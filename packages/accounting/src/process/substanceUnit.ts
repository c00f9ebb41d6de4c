import { unitNamed, type Unit } from '../quantity/index.ts'

/** A mass of a named substance is a mass: `kgN2O`, `tC`, `tCO2`. */
const SUBSTANCE = /^(万t|[mkMG]?g|t|kt|lb)(C|CO2e?|CH4|N2O|SF6|NF3|CF4|C2F6|COD|BOD|Al|N)$/
/** Tags of what is no mass of the thing itself: 10 tCO2e of a gas or 100 tC of limestone are other masses of it. */
const REFERENCE = new Set(['CO2e', 'CO2', 'C'])

/** A unit and the substance that it names a mass of, which is empty for a plain unit. */
export function substanceUnit(text: string): { readonly of: string; readonly unit: Unit | undefined } {
  const match = SUBSTANCE.exec(text)
  return match ? { of: match[2]!, unit: unitNamed(match[1]!) } : { of: '', unit: unitNamed(text) }
}

/** Whether a mass of this is none of the thing itself. */
export const isReference = (of: string): boolean => REFERENCE.has(of)
