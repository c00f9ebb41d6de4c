import { diffFacts, diffSets, type RuleSet } from '@zerocarbon/rules-engine'
import { exitCodes, type ExitCode } from '../../exitCodes.ts'
import { plain } from '../../output/textTable.ts'
import { say, type Terminal } from '../../Terminal.ts'
import { openSide, pairsOf } from './openSide.ts'
import { printProblems } from './ruleProblems.ts'

/** `zc rules diff A B [--ruleset ID]`: what changes in the dictionary and the sets, in sentences. */
export function rulesDiff(a: string, b: string, ruleset: string | undefined, terminal: Terminal): ExitCode {
  const sides = [openSide(a), openSide(b)] as const
  for (const side of sides)
    if ('problems' in side) {
      printProblems(side.problems, side.folder, terminal)
      return exitCodes.input
    }
  const [first, second] = sides
  if ('problems' in first || 'problems' in second) return exitCodes.input
  const facts = diffFacts(first.facts, second.facts)
  const told = pairsOf(first, second, ruleset).map(([was, is]) => ({
    ...headOf(was, is),
    changes: was && is ? diffSets(was, is) : [],
  }))
  const changed = told.filter(({ changes, only }) => changes.length > 0 || only !== null)
  if (terminal.json) {
    const sets = changed.map(({ changes, ...head }) => ({
      ...head,
      changes: changes.map(({ of, id, says }) => ({ of, id, sentence: says[terminal.language] })),
    }))
    const dictionary = facts.map(({ id, says }) => ({ id, sentence: says[terminal.language] }))
    terminal.out(JSON.stringify({ a, b, facts: dictionary, ruleSets: sets }, null, 2))
    return exitCodes.ok
  }
  if (facts.length > 0) terminal.out('facts.json')
  for (const { says } of facts) terminal.out(plain(`  ${says[terminal.language]}`))
  for (const { a: was, b: is, only, changes } of changed) {
    if (only !== null)
      terminal.out(
        only === 'a'
          ? say(terminal, `${was}：没有了`, `${was}: gone`)
          : say(terminal, `${is}：新的规则集`, `${is}: a new set`),
      )
    else terminal.out(was === is ? was : `${was} → ${is}`)
    for (const { says } of changes) terminal.out(plain(`  ${says[terminal.language]}`))
  }
  if (changed.length + facts.length === 0) terminal.out(say(terminal, '没有差别', 'no difference'))
  return exitCodes.ok
}

function headOf(
  was: RuleSet | undefined,
  is: RuleSet | undefined,
): { a: string; b: string; only: 'a' | 'b' | null } {
  return { a: was?.id ?? '', b: is?.id ?? '', only: was && is ? null : was ? 'a' : 'b' }
}
