import { basename } from 'node:path'
import {
  assessByRulesEngine,
  recordOf,
  rulesBundle,
  type Assessment,
  type DecisionRecord,
  type RecordOptions,
} from '@zerocarbon/rules-engine'
import { createCatalogue, formulaWarnings, readDay, tablesOf, type PlantReport } from '@zerocarbon/workbook'
import type { Command } from 'commander'
import { exitCodes, type ExitCode } from '../exitCodes.ts'
import { openFile } from '../file/openFile.ts'
import { factorsWith, ownWords } from '../file/readFactorsFile.ts'
import { assessmentJson } from '../output/assessmentJson.ts'
import { assessmentText, type ElsewhereOf } from '../output/assessmentText.ts'
import { dataLines } from '../output/dataLines.ts'
import { issueLines } from '../output/issueLines.ts'
import { writeRecords } from '../file/writeRecords.ts'
import { warnedLines } from '../output/warnedLines.ts'
import { say, type Terminal } from '../Terminal.ts'

interface Options {
  readonly ruleset?: string
  readonly on?: string
  readonly own?: string
  readonly record?: string
}

/** `zc check FILE [--ruleset ID] [--on DATE] [--record FILE]`: the verdicts of the rule sets on a workbook. */
export function declareCheck(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  program
    .command('check')
    .argument('<file>', say(terminal, '.xlsx 工作簿', '.xlsx workbook'))
    .description(say(terminal, '按规则集核查一本工作簿', 'check a workbook against rule sets'))
    .option('--ruleset <id>', say(terminal, '只用这一套规则集', 'this rule set only'))
    .option(
      '--on <date>',
      say(
        terminal,
        '核查日期；不填用报告期末',
        'day of the check; the end of the reporting period unless given',
      ),
    )
    .option('--own <file>', ownWords(terminal))
    .option(
      '--record <file>',
      say(
        terminal,
        '把判定记录写到这个文件，可用 zc replay 重放',
        'write the record of the decision to this file, for zc replay',
      ),
    )
    .action(async (path: string, options: Options) => done(await check(path, options, terminal)))
}

async function check(
  path: string,
  { ruleset, on, own, record }: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  const day = on === undefined ? undefined : readDay(on)
  const factors = factorsWith(own)
  const file = openFile(path, terminal)
  const catalogue = createCatalogue({ factors, rules: rulesBundle, language: terminal.language })
  catalogue.setTables(tablesOf(file.model), file.model.date1904)
  const assessor = catalogue.assessor()
  const sets = ruleset === undefined ? assessor.setsOn(day) : [assessor.ruleSet(ruleset)]
  const assessments: Assessment[] = []
  const records: DecisionRecord[] = []
  for (const set of sets) {
    const c = assessor.caseOn(day, undefined, set)
    const assessment = await assessByRulesEngine(set, c)
    assessments.push(assessment)
    if (record !== undefined)
      records.push(
        recordOf(set, c, assessment, { backend: 'json-rules-engine', ...recorded(catalogue.report(), path) }),
      )
  }
  if (record !== undefined) writeRecords(record, records)
  const elsewhereOf: ElsewhereOf = ({ ruleSet: { id } }) => assessor.elsewhere(assessor.ruleSet(id))
  const warned = formulaWarnings(file.model, catalogue)
  if (terminal.json) {
    const document = assessmentJson(
      path,
      assessments,
      [...assessor.issues, ...warned],
      terminal.language,
      elsewhereOf,
    )
    terminal.out(JSON.stringify(document, null, 2))
  } else {
    const report = catalogue.report()
    for (const line of assessmentText(report.settings, assessments, terminal, elsewhereOf)) terminal.out(line)
    for (const line of dataLines(path, report, assessments, terminal)) terminal.out(line)
    for (const line of issueLines(assessor.issues, terminal)) terminal.out(line)
    for (const line of warnedLines(path, warned, terminal)) terminal.out(line)
  }
  // What is not in force yet asks nobody for data.
  const known =
    catalogue.report().inventory.complete && assessments.every(({ counts }) => counts.missing === 0)
  return known ? exitCodes.ok : exitCodes.incomplete
}

/** A plant by the name it gives itself; a file of an unnamed one by its own. */
function recorded(
  { settings, reporting }: PlantReport,
  path: string,
): Pick<RecordOptions, 'name' | 'file' | 'period'> {
  const { organisation, site } = settings
  const file = basename(path)
  const name = [organisation, site].filter((part) => part !== '').join(' ')
  const period = reporting && { period: { from: reporting.start, to: reporting.end } }
  return { name: name === '' ? file : name, file, ...period }
}
