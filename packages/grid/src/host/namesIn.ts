import type { DefinedName } from '@zerocarbon/workbook/model'
import { workbookIn, type Engine } from '../engine/Engine.ts'

/** The defined names as they stand in the grid. */
export function namesIn(engine: Engine): DefinedName[] {
  const workbook = workbookIn(engine)
  return Object.values(engine.names.getDefinedNameMap(engine.unit) ?? {}).map(
    ({ name, formulaOrRefString, localSheetId }) => {
      const refersTo = formulaOrRefString.replace(/^=/, '')
      const sheet = localSheetId === undefined ? undefined : workbook.getSheetBySheetId(localSheetId)
      return sheet ? { name, sheet: sheet.getName(), refersTo } : { name, refersTo }
    },
  )
}
