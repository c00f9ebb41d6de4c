import { CellAlertManagerService, CellAlertType } from '@univerjs/preset-sheets-core'
import { SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets'
import { whatAndCure, type Language } from '@zerocarbon/accounting/errors'
import { formatA1 } from '@zerocarbon/workbook/model'
import { workbookIn, type Engine } from '../engine/Engine.ts'
import { problemAt } from '../engine/problemAt.ts'

const KEY = 'zc-problem'

/**
 * Shows beside a selected cell with a ZC error what is wrong and how to mend it.
 *
 * @returns Shows it again, in the language there is then.
 */
export function showProblems(engine: Engine, language: () => Language): () => void {
  const alerts = engine.injector.get(CellAlertManagerService)
  const selections = engine.injector.get(SheetsSelectionsService)
  const show = (): void => {
    if (!engine.units.getUnit(engine.unit)) return
    alerts.removeAlert(KEY)
    const place = selections.getCurrentLastSelection()?.primary
    if (!place) return
    const sheet = workbookIn(engine).getActiveSheet()
    const { actualRow: row, actualColumn: col } = place
    const problem = problemAt(engine, { sheet: sheet.getName(), cell: formatA1({ row, column: col }) })
    if (!problem) return
    const [what, cure] = whatAndCure(problem, language())
    alerts.showAlert({
      type: CellAlertType.ERROR,
      title: what,
      message: cure,
      location: { unitId: engine.unit, subUnitId: sheet.getSheetId(), row, col },
      width: 320,
      height: 120,
      key: KEY,
    })
  }
  engine.commands.onCommandExecuted(({ id }) => {
    if (id === SetSelectionsOperation.id) show()
  })
  return show
}
