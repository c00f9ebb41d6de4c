import type { PlayedSheet } from './BookState.ts'
import { ExcelFault, type Remote } from './Remote.ts'
import { areaAddress, type Area } from './sheetCells.ts'
import { unprotected } from './unprotected.ts'

/** What an area takes and says when it is selected. */
export function cellValidation(sheet: PlayedSheet, area: Area): Remote {
  const here = areaAddress(area)
  return {
    sets: {
      Rule: unprotected(sheet, ({ list }: { list?: { source: string } }) => {
        // Excel refuses what breaks a rule until it is told otherwise.
        if (list) sheet.validations.push({ area, source: list.source, refusesOthers: true })
      }),
      ErrorAlert: unprotected(sheet, ({ showAlert, style }: { showAlert: boolean; style: string }) => {
        for (const rule of sheet.validations)
          if (areaAddress(rule.area) === here) rule.refusesOthers = showAlert && style === 'Stop'
      }),
      Prompt: unprotected(sheet, ({ title, message }: { title: string; message: string }) => {
        if (title.length > 32 || message.length > 255)
          throw new ExcelFault('InvalidArgument', 'A title takes 32 characters, a message 255.')
        sheet.prompts.set(here, message)
      }),
    },
  }
}
