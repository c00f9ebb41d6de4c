import type { NewSheet, NewTable } from '../patch/WorkbookChanges.ts'
import { setCell } from './setCell.ts'

/** A sheet with one of everything a new sheet can have. */
export const resultsSheet: NewSheet & { readonly table: NewTable } = {
  name: '结果',
  cells: [
    setCell('A1', 'Results', { style: { bold: true } }),
    setCell('A4', '=1+1'),
    setCell('B4', 12.5, { formula: 'ZC.EMISSIONS()', style: { format: '0.00' } }),
    setCell('A6', 'Total'),
    setCell('B6', 12.5, { formula: 'SUM(B4:B5)' }),
  ],
  columnWidths: [30, 12],
  frozenRows: 3,
  merges: ['A1:B1'],
  tabColour: '#2E7D32',
  table: {
    name: 'ZC_Results',
    top: 2,
    left: 0,
    bottom: 5,
    right: 1,
    columns: ['项目\nitem', 'tCO2e'],
    totalsRow: true,
    validations: [{ column: 0, list: ['外购电力', 'diesel'] }],
  },
}
