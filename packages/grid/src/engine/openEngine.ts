import { SetArrayFormulaDataMutation } from '@univerjs/engine-formula'
import type { Catalogue } from '@zerocarbon/workbook'
import type { WorkbookModel } from '@zerocarbon/workbook/model'
import { snapshotOf } from '../open/snapshotOf.ts'
import type { WorkbookLook } from '../open/Look.ts'
import { spillData } from '../open/spillData.ts'
import { Calculation } from './Calculation.ts'
import { createHeadlessEngine } from './createHeadlessEngine.ts'
import { type Engine } from './Engine.ts'

/** A workbook in the engine, with its ZC cells about to be calculated. */
export interface OpenBook {
  readonly engine: Engine
  readonly calculation: Calculation
  readonly dispose: () => void
}

/** Opens a workbook without a page. */
export function openHeadless(model: WorkbookModel, catalogue: Catalogue, look?: WorkbookLook): OpenBook {
  const engine = createHeadlessEngine(snapshotOf(model, look), catalogue)
  const calculation = beginBook(engine, model)
  return {
    engine,
    calculation,
    dispose: () => {
      calculation.dispose()
      engine.univer.dispose()
    },
  }
}

/**
 * To be called right after the workbook was made in the engine.
 *
 * What it spilled is added to what the engine holds: closing the workbook before makes the engine set its objects
 * again a moment later, and a new object in their place would be lost with all spilled values.
 */
export function beginBook(engine: Engine, model: WorkbookModel): Calculation {
  const { formulas, unit, commands } = engine
  const { arrayFormulaRange, arrayFormulaCellData } = spillData(unit, model)
  commands.syncExecuteCommand(SetArrayFormulaDataMutation.id, {
    arrayFormulaRange: Object.assign(formulas.getArrayFormulaRange(), arrayFormulaRange),
    arrayFormulaCellData: Object.assign(formulas.getArrayFormulaCellData(), arrayFormulaCellData),
  })
  return new Calculation(engine, model.date1904)
}
