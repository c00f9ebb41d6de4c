import { writeFileSync } from 'node:fs'
import { zcError } from '@zerocarbon/accounting/errors'
import type { Basis } from '@zerocarbon/accounting/factor'
import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { createCatalogue, plantFlow, plantFlowPicture, tablesOf } from '@zerocarbon/workbook'
import { Option, type Command } from 'commander'
import { exitCodes, type ExitCode } from '../exitCodes.ts'
import { openFile } from '../file/openFile.ts'
import { energyJson } from '../output/energyJson.ts'
import { carrierText } from '../output/carrierText.ts'
import { say, type Terminal } from '../Terminal.ts'

interface EnergyOptions {
  readonly basis: Basis
  readonly flow?: boolean
  readonly svg?: string
}

/** `zc energy FILE`: energy by carrier, per product and per value added, and from source to use. */
export function declareEnergy(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  program
    .command('energy')
    .argument('<file>', say(terminal, '.xlsx 工作簿', '.xlsx workbook'))
    .description(
      say(terminal, '综合能耗：分品种、单耗、流向', 'energy by carrier, per product, and its flow'),
    )
    .addOption(
      new Option('--basis <basis>', say(terminal, '电力折标口径', 'how electricity becomes standard coal'))
        .choices(['当量值', '等价值'])
        .default('当量值'),
    )
    .option('--flow', say(terminal, '列出从能源到用途的流向', 'list the flow from carrier to use'))
    .option('--svg <out.svg>', say(terminal, '把流向画成 SVG 图', 'draw the flow as an SVG picture'))
    .action((path: string, options: EnergyOptions) => done(energy(path, options, terminal)))
}

function energy(path: string, { basis, flow = false, svg }: EnergyOptions, terminal: Terminal): ExitCode {
  // Nobody's workbook is overwritten by a slip.
  if (svg !== undefined && !/\.svg$/i.test(svg))
    throw zcError('ZC-ARGUMENT-INVALID', { name: '--svg', text: svg.slice(0, 80), allowed: 'energy.svg' })
  const file = openFile(path, terminal)
  const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: terminal.language })
  catalogue.setTables(tablesOf(file.model), file.model.date1904)
  const report = catalogue.report()
  const found = plantFlow(report, basis)
  if (svg !== undefined && found) write(svg, plantFlowPicture(report, found, terminal.language))
  if (terminal.json) terminal.out(JSON.stringify(energyJson(path, report, basis, terminal.language), null, 2))
  else for (const line of carrierText(report, basis, flow, terminal)) terminal.out(line)
  if (svg !== undefined && found) terminal.err(say(terminal, `已写入 ${svg}`, `Written: ${svg}`))
  const complete = report.inventory.complete && report.energy[basis]?.missing.length === 0
  return complete ? exitCodes.ok : exitCodes.incomplete
}

/** @throws {ZcError} `ZC-FILE-UNWRITABLE`. */
function write(path: string, text: string): void {
  try {
    writeFileSync(path, text)
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error)
    throw zcError('ZC-FILE-UNWRITABLE', { file: path, detail })
  }
}
