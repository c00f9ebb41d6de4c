import { formatA1 } from '@zerocarbon/workbook/model'
import { toFileFormula } from '../formula/functionSpelling.ts'
import { formulaXml } from './cellXml.ts'
import type { NewCellContext } from './CellSources.ts'
import { spillBlock } from './spillsOf.ts'
import type { CellChange } from './WorkbookChanges.ts'

/** The formula of a cell as it goes into the file. */
export interface WrittenFormula {
  /** The `<f>` element, `''` without formula. */
  readonly xml: string
  /** Number of the metadata that mark a dynamic array. */
  readonly mark: string | undefined
}

/**
 * Writes the formula a change sets, a dynamic array where it spills.
 *
 * @throws TypeError for a spill without a formula.
 */
export function writtenFormula(change: CellChange, { prefix, sources }: NewCellContext): WrittenFormula {
  const { formula, spill } = change
  const block = spillBlock(change)
  if (formula === undefined || formula === null) {
    if (block) throw new TypeError(`${formatA1(change)}: only a formula fills other cells`)
    return { xml: '', mark: undefined }
  }
  const xml = formulaXml(toFileFormula(formula), prefix, block)
  return { xml, mark: spill ? String(sources.arrays.mark()) : undefined }
}
