import { cn2026 } from '@zerocarbon/factors'
import { createCatalogue, tablesOf, type PlantReport } from '@zerocarbon/workbook'
import { exitCodes, type ExitCode } from '../exitCodes.ts'
import { openFile } from '../file/openFile.ts'
import { writeReport } from '../file/writeReport.ts'
import { inventoryJson } from '../output/inventoryJson.ts'
import { inventoryText } from '../output/inventoryText.ts'
import { say, type Terminal } from '../Terminal.ts'

/** `zc inventory FILE [--write]`: the workbook computed line by line. */
export function inventory(
  path: string,
  { write }: { readonly write: boolean },
  terminal: Terminal,
): ExitCode {
  const file = openFile(path, terminal)
  const catalogue = createCatalogue({ factors: cn2026, language: terminal.language })
  catalogue.setTables(tablesOf(file.model), file.model.date1904)
  const report: PlantReport = catalogue.report()
  // One JSON document: where writing fails, only the problem is printed.
  if (write && terminal.json) writeReport(file, report, terminal.language)
  if (terminal.json) terminal.out(JSON.stringify(inventoryJson(path, report, terminal.language), null, 2))
  else for (const line of inventoryText(report, terminal)) terminal.out(line)
  if (write) {
    if (!terminal.json) writeReport(file, report, terminal.language)
    terminal.err(
      say(
        terminal,
        `已写入 ${path}：工作表 ZC_Results、ZC_Provenance；其余部分未动。`,
        `Written to ${path}: sheets ZC_Results and ZC_Provenance; everything else is untouched.`,
      ),
    )
  }
  return report.inventory.complete ? exitCodes.ok : exitCodes.incomplete
}
