/** A gas of etching and deposition as its published rows are named. */
export interface ProcessGas {
  /** What escapes: `NF3`. */
  readonly gas: string
  /** Id of a by-product of it in the published rows: `nf3-cf4`, `tft-c-c4f8-chf3`, `nf3-remote-cf4-cvd`. */
  readonly pair: (byProduct: string) => string
  /** What a guideline knows to form of the gas; of a variant of an industry or process this is not known. */
  readonly forms: readonly string[]
}

const gases: readonly (readonly [gas: string, ...names: string[]])[] = [
  ['NF3', '三氟化氮', 'nitrogen trifluoride', '远程NF3', 'NF3远程'],
  ['SF6', '六氟化硫', 'sulphur hexafluoride', 'sulfur hexafluoride'],
  ['CF4', '四氟化碳', '四氟甲烷', 'PFC-14', 'tetrafluoromethane'],
  ['C2F6', '六氟乙烷', 'PFC-116', 'hexafluoroethane'],
  ['C3F8', '八氟丙烷', 'PFC-218', 'octafluoropropane'],
  ['c-C4F8', 'C4F8', '八氟环丁烷', 'PFC-318', 'octafluorocyclobutane'],
  ['c-C4F8O', 'C4F8O', '八氟四氢呋喃'],
  ['CHF3', '三氟甲烷', 'HFC-23', 'trifluoromethane'],
  ['CH2F2', '二氟甲烷', 'HFC-32', 'difluoromethane'],
  ['CH3F', '一氟甲烷', 'HFC-41', 'fluoromethane'],
  ['C4F6', '六氟丁二烯', 'hexafluorobutadiene'],
  ['C5F8', '八氟环戊烯', 'octafluorocyclopentene'],
  ['F2', '氟气', 'fluorine'],
  ['COF2', '碳酰氟', 'carbonyl fluoride'],
]
/** Pairs of IPCC 2006 Vol. 3 Table 6.3 and of the MEE electronics form. */
const formed: Readonly<Record<string, readonly string[]>> = {
  NF3: ['CF4'],
  C2F6: ['CF4'],
  C3F8: ['CF4'],
  'c-C4F8': ['CF4', 'C2F6'],
  'c-C4F8O': ['CF4', 'C3F8'],
  CHF3: ['CF4'],
  CH2F2: ['CF4'],
  C4F6: ['CF4', 'C2F6'],
  C5F8: ['CF4', 'C2F6'],
  F2: ['CF4'],
  COF2: ['CF4'],
}
const key = (text: string): string => text.normalize('NFKC').trim().toLowerCase()
const byName = new Map(gases.flatMap(([gas, ...names]) => [gas, ...names].map((name) => [key(name), gas])))

/** An industry before it, remote plasma and the process after it: `tft-nf3-remote-cvd`. */
const SHAPE = /^(tft-|pv-|semiconductor-)?(.+?)(-remote)?(-etch|-cvd)?$/

/**
 * The gas a name means. A variant of IPCC Tables 6.3 to 6.5, such as `pv-nf3-cvd` or `NF3-remote`, keeps its industry
 * and process for the published rows, and escapes as the same gas.
 */
export function processGas(name: string): ProcessGas {
  const text = key(name)
  const plain = byName.get(text)
  const [, before = '', base = text, remote = '', after = ''] =
    plain === undefined ? (SHAPE.exec(text) ?? []) : []
  const gas = plain ?? byName.get(base)
  // The rows call c-C4F8O by its formula alone.
  const id = (gas === 'c-C4F8O' ? 'C4F8O' : (gas ?? name)).toLowerCase()
  return {
    gas: gas ?? name,
    forms: (plain !== undefined && formed[plain]) || [],
    pair: (byProduct) => `${before}${id}${remote}-${byProduct.toLowerCase()}${after}`,
  }
}

/** Gases that form as by-products in the published rows. */
export const byProducts = ['CF4', 'C2F6', 'C3F8', 'CHF3'] as const
