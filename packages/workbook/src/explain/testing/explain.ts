import { stepsOf } from '@zerocarbon/accounting/trace'
import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { createCatalogue } from '../../catalogue/createCatalogue.ts'
import { tablesOf } from '../../tables/tablesOf.ts'
import { explainCell, type CellExplanation } from '../explainCell.ts'
import { explainedBook } from './explainedBook.ts'

const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
catalogue.setTables(tablesOf(explainedBook))
/** The explanation of a cell of the book. */
export const explain = (cell: string, sheet = '我的 表'): CellExplanation =>
  explainCell(explainedBook, catalogue, { sheet, cell })
/** Its steps, each as label, result and how. */
export const steps = (found: CellExplanation): string[] =>
  found.why ? stepsOf(found.why, 'zh').map(({ label, result, how }) => `${label} | ${result} | ${how}`) : []
