import type { IResources } from '@univerjs/core'
import type { WorkbookModel } from '@zerocarbon/workbook/model'
import { sheetIdAt } from './Look.ts'

/** What the engine calls the scope of a name that is not local to a sheet. */
const WHOLE_WORKBOOK = 'AllDefaultWorkbook'

/** The defined names as the engine stores them. */
export function nameResource({ names, sheets }: WorkbookModel): IResources[number] {
  const entries = names.map(({ name, sheet, refersTo }, index) => {
    const id = `name${String(index + 1)}`
    const local = sheet === undefined ? -1 : sheets.findIndex((one) => one.name === sheet)
    return [
      id,
      { id, name, formulaOrRefString: refersTo, localSheetId: local < 0 ? WHOLE_WORKBOOK : sheetIdAt(local) },
    ]
  })
  return { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(Object.fromEntries(entries)) }
}
