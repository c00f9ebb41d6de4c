import { rulesBundle } from '@zerocarbon/rules-engine'
import {
  activityTable,
  createCatalogue,
  greenTable,
  inputsTable,
  settingsTable,
  tablesOf,
  type PlantReport,
  type TableData,
} from '@zerocarbon/workbook'
import type { Command } from 'commander'
import { exitCodes, type ExitCode } from '../exitCodes.ts'
import { openFile, type OpenedFile } from '../file/openFile.ts'
import { factorsWith, ownWords } from '../file/readFactorsFile.ts'
import { writeReport } from '../file/writeReport.ts'
import { inventoryJson } from '../output/inventoryJson.ts'
import { inventoryText } from '../output/inventoryText.ts'
import { say, type Terminal } from '../Terminal.ts'

/** `zc inventory FILE [--write]`: the workbook computed line by line. */
export function declareInventory(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  program
    .command('inventory')
    .argument('<file>', say(terminal, '.xlsx 工作簿', '.xlsx workbook'))
    .description(say(terminal, '逐行核算一本工作簿', 'compute a workbook line by line'))
    .option(
      '--write',
      say(
        terminal,
        '把 ZC_Results、ZC_Provenance 两张表写进工作簿',
        'write the sheets ZC_Results and ZC_Provenance into the workbook',
      ),
    )
    .option('--own <file>', ownWords(terminal))
    .action((path: string, { write, own }: { write?: boolean; own?: string }) =>
      done(inventory(path, write ?? false, own, terminal)),
    )
}

function inventory(path: string, write: boolean, own: string | undefined, terminal: Terminal): ExitCode {
  const factors = factorsWith(own)
  const file = openFile(path, terminal)
  const catalogue = createCatalogue({ factors, rules: rulesBundle, language: terminal.language })
  const tables = tablesOf(file.model)
  catalogue.setTables(tables, file.model.date1904)
  const report = catalogue.report()
  // One JSON document: where writing fails, only the problem is printed.
  const note = write && terminal.json ? save(file, tables, report, terminal) : undefined
  if (terminal.json) terminal.out(JSON.stringify(inventoryJson(path, report, terminal.language), null, 2))
  else for (const line of inventoryText(report, terminal)) terminal.out(line)
  if (write) terminal.err(note ?? save(file, tables, report, terminal))
  return report.inventory.complete ? exitCodes.ok : exitCodes.incomplete
}

const inputs: ReadonlySet<string> = new Set(
  [activityTable, settingsTable, greenTable, inputsTable].map(({ name }) => name.toLowerCase()),
)

/** Writes the two sheets where there is something to write, and says what was done. */
function save(
  file: OpenedFile,
  tables: readonly TableData[],
  report: PlantReport,
  terminal: Terminal,
): string {
  const { path } = file
  // Somebody else's workbook, picked by mistake, gets no sheets that say nothing.
  if (!tables.some(({ name }) => inputs.has(name.toLowerCase())))
    return say(
      terminal,
      `未写入 ${path}：里面没有 ZC_Activity、ZC_Settings、ZC_Green、ZC_Inputs 任何一张表 [ZC-TABLE-MISSING]`,
      `Nothing written to ${path}: it has none of the tables ZC_Activity, ZC_Settings, ZC_Green, ZC_Inputs [ZC-TABLE-MISSING]`,
    )
  if (!writeReport(file, report, terminal.language))
    return say(
      terminal,
      `无变化，未写入 ${path}：工作表 ZC_Results、ZC_Provenance 已是最新。`,
      `No change, nothing written to ${path}: the sheets ZC_Results and ZC_Provenance are up to date.`,
    )
  return say(
    terminal,
    `已写入 ${path}：工作表 ZC_Results、ZC_Provenance；其余部分未动。`,
    `Written to ${path}: sheets ZC_Results and ZC_Provenance; everything else is untouched.`,
  )
}
