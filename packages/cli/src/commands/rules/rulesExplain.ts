import { zcError } from '@zerocarbon/accounting/errors'
import { explainCriterion, explainSet, rulesBundle, ruleSetNamed } from '@zerocarbon/rules-engine'
import { exitCodes, type ExitCode } from '../../exitCodes.ts'
import { plain } from '../../output/textTable.ts'
import type { Terminal } from '../../Terminal.ts'
import { openRules } from './openRules.ts'
import { printProblems } from './ruleProblems.ts'

/** `zc rules explain ID [CRITERION] [--rules FOLDER]`: what a set asks, in words. */
export function rulesExplain(
  id: string,
  wanted: string | undefined,
  folder: string | undefined,
  terminal: Terminal,
): ExitCode {
  const opened = folder === undefined ? { bundle: rulesBundle } : openRules(folder)
  if ('problems' in opened) {
    printProblems(opened.problems, folder ?? 'rules', terminal)
    return exitCodes.input
  }
  const { language } = terminal
  const ruleSet = ruleSetNamed(opened.bundle, id)
  const criteria = ruleSet.criteria.filter((criterion) => wanted === undefined || criterion.id === wanted)
  if (criteria.length === 0)
    throw zcError('ZC-ARGUMENT-INVALID', {
      name: 'criterion',
      text: (wanted ?? '').slice(0, 60),
      allowed: ruleSet.criteria.map((criterion) => criterion.id).join(' · '),
    })
  const explained = criteria.map((criterion) => explainCriterion(criterion, ruleSet, language))
  if (terminal.json) {
    const texts = explained.map((lines, index) => ({ criterion: criteria[index]!.id, lines }))
    terminal.out(
      JSON.stringify({ ruleSet: id, lines: explainSet(ruleSet, language), criteria: texts }, null, 2),
    )
    return exitCodes.ok
  }
  const set = wanted === undefined ? [explainSet(ruleSet, language)] : []
  terminal.out([...set, ...explained].map((lines) => lines.map(plain).join('\n')).join('\n\n'))
  return exitCodes.ok
}
