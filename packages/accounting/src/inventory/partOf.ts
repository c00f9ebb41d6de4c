import type { Problem } from '../errors/index.ts'
import { bounds } from './assertPossible.ts'
import { typedFactorName } from './assertPossibleFactor.ts'
import type { RowPart } from './Inventory.ts'

/** The cell of a row to look at first. */
export function partOf({ code, info }: Problem): RowPart {
  if (code === 'ZC-UNIT-MISMATCH' || code === 'ZC-GAS-CONDITIONS' || code === 'ZC-DENSITY-NEEDED')
    return 'unit'
  if (code === 'ZC-VALUE-INVALID' && info.column === '因子覆盖') return 'factor'
  if (code === 'ZC-FACTOR-UNSOURCED' || code === 'ZC-FACTOR-UNKNOWN') return 'factor'
  if (code === 'ZC-INPUT-RANGE' && info.input === typedFactorName) return 'factor'
  if (code === 'ZC-INPUT-RANGE' && info.input === bounds.ncv.name) return 'ncv'
  return code === 'ZC-FACTOR-DATE' || code === 'ZC-FACTOR-EXPIRED' ? 'start' : 'amount'
}
