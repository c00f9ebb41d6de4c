import { outcomeWords, ruleSetNamed, rulesBundle, type Outcome } from '@zerocarbon/rules-engine'
import { exitCodes, type ExitCode } from '../../exitCodes.ts'
import { readPopulation } from '../../file/readPopulation.ts'
import { besideId } from '../../output/besideId.ts'
import { textTable } from '../../output/textTable.ts'
import { say, type Terminal } from '../../Terminal.ts'
import { dayOf, judgedBy, type Engine } from './judgedBy.ts'
import { openSide } from './openSide.ts'
import { otherRegion, otherRegionSays } from './otherRegion.ts'
import { printProblems } from './ruleProblems.ts'

export interface RunOptions {
  readonly population: string
  readonly at: string
  readonly ruleset: string
  readonly engine?: Engine
  readonly rules?: string
}

/** `zc rules run --population FILE --ruleset ID --at DATE [--engine columns|duckdb]`: a population, judged. */
export async function rulesRun(options: RunOptions, terminal: Terminal): Promise<ExitCode> {
  const side = options.rules === undefined ? rulesBundle : openSide(options.rules)
  if ('problems' in side) {
    printProblems(side.problems, side.folder, terminal)
    return exitCodes.input
  }
  const on = dayOf(options.at)
  const ruleSet = ruleSetNamed(side, options.ruleset)
  const subjects = readPopulation(options.population, [side], on, terminal)
  const engine = options.engine ?? 'columns'
  const { overall, criteria } = await judgedBy(engine, ruleSet, subjects, on, terminal)
  const { id, version, hash } = ruleSet
  if (terminal.json) {
    const rows = subjects.map((subject, row) => ({
      id: subject.id,
      sector: subject.sector,
      region: subject.region,
      overall: overall[row],
      criteria: Object.fromEntries([...criteria].map(([name, outcomes]) => [name, outcomes[row]])),
    }))
    const head = {
      ruleSet: { id, version, hash },
      at: on,
      engine,
      otherRegion: otherRegion(ruleSet, subjects),
    }
    terminal.out(JSON.stringify({ ...head, subjects: rows }, null, 2))
  } else {
    const outcomes = Object.keys(outcomeWords) as Outcome[]
    const count = (of: readonly Outcome[]) =>
      outcomes.map((outcome) => String(of.filter((each) => each === outcome).length))
    const titles = new Map(ruleSet.criteria.map((criterion) => [criterion.id, criterion.title]))
    const columns = [
      { header: say(terminal, '要求', 'Criterion') },
      ...outcomes.map((outcome) => ({ header: outcomeWords[outcome][terminal.language], right: true })),
    ]
    const rows = [
      ...[...criteria].map(([name, of]) => [besideId(name, titles.get(name), terminal), ...count(of)]),
      [say(terminal, '总结论', 'Overall'), ...count(overall)],
    ]
    terminal.out(`${id} ${version} ${on} ${engine}`)
    terminal.out(textTable(columns, rows))
    for (const line of otherRegionSays(ruleSet, subjects, terminal)) terminal.err(line)
  }
  return overall.includes('missing') ? exitCodes.incomplete : exitCodes.ok
}
