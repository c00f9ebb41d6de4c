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
import { drawnOf } from '../draws/drawnOf.ts'
import { openFile, type OpenedFile } from '../file/openFile.ts'
import { factorsWith, ownWords } from '../file/readFactorsFile.ts'
import { writeReport } from '../file/writeReport.ts'
import { inventoryJson } from '../output/inventoryJson.ts'
import { inventoryText } from '../output/inventoryText.ts'
import { keptLines } from '../output/keptLines.ts'
import { uncertaintyJson } from '../output/uncertaintyJson.ts'
import { uncertaintyText } from '../output/uncertaintyText.ts'
import { say, type Terminal } from '../Terminal.ts'

/** `zc inventory FILE [--write] [--uncertainty [--draws N] [--seed N]]`: the workbook computed line by line. */
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
    .option(
      '--uncertainty',
      say(terminal, '各行和合计的不确定度', 'uncertainty of the lines and of the total'),
    )
    .option(
      '--draws <n>',
      say(terminal, '不确定度再做蒙特卡洛，如 100000 次', 'uncertainty by Monte Carlo too, such as 100000'),
    )
    .option('--seed <n>', say(terminal, '抽样的种子', 'seed of the draws'), '1')
    .action(async (path: string, options: Options) => done(await inventory(path, options, terminal)))
}

interface Options {
  readonly write?: boolean
  readonly own?: string
  readonly uncertainty?: boolean
  readonly draws?: string
  readonly seed: string
}

async function inventory(path: string, options: Options, terminal: Terminal): Promise<ExitCode> {
  const { write = false, own, uncertainty, draws } = options
  const factors = factorsWith(own)
  const file = openFile(path, terminal)
  const catalogue = createCatalogue({ factors, rules: rulesBundle, language: terminal.language })
  const tables = tablesOf(file.model)
  catalogue.setTables(tables, file.model.date1904)
  const report = catalogue.report()
  // One JSON document: where writing fails, only the problem is printed.
  const note = write && terminal.json ? save(file, tables, report, terminal) : undefined
  const found = uncertainty === true || draws !== undefined ? report.uncertainty() : null
  const drawn = found && draws !== undefined ? await drawnOf(found, draws, options.seed, terminal) : null
  if (terminal.json) {
    const more = found && { uncertainty: uncertaintyJson(found, drawn, terminal.language) }
    const json = { ...inventoryJson(path, report, terminal.language), ...more }
    terminal.out(JSON.stringify(json, null, 2))
  } else {
    const more = found ? uncertaintyText(found, drawn, terminal) : []
    for (const line of [...inventoryText(report, terminal), ...more]) terminal.out(line)
  }
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
  const done = writeReport(file, report, terminal.language)
  if (!done.written)
    return say(
      terminal,
      `无变化，未写入 ${path}：工作表 ZC_Results、ZC_Provenance 已是最新。`,
      `No change, nothing written to ${path}: the sheets ZC_Results and ZC_Provenance are up to date.`,
    )
  const line = say(
    terminal,
    `已写入 ${path}：工作表 ZC_Results、ZC_Provenance；其余部分未动。`,
    `Written to ${path}: sheets ZC_Results and ZC_Provenance; everything else is untouched.`,
  )
  return [line, ...keptLines(done, terminal)].join('\n')
}
