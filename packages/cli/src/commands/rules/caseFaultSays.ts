import { outcomeWords, type CaseFault, type Outcome, type RuleSet } from '@zerocarbon/rules-engine'
import { say, type Terminal } from '../../Terminal.ts'

/** What a case expected and what came instead, in one language; ids stay beside names, since cases are edited by them. */
export function caseFaultSays(
  { name, what, expected, came, reason }: CaseFault,
  ruleSet: RuleSet,
  terminal: Terminal,
): string {
  const subject = subjectOf(what, ruleSet, terminal)
  const [wanted, found] = [expected, came].map((text) => outcomeOf(text, what, ruleSet, terminal))
  const why = reason ? say(terminal, `：${reason.zh}`, `: ${reason.en}`) : ''
  return say(
    terminal,
    `${nameIn(name, 'zh')}：${subject}应为${wanted!}，得到${found!}${why}`,
    `${nameIn(name, 'en')}: ${subject}: expected ${wanted!}, came ${found!}${why}`,
  )
}

function subjectOf(what: string, { criteria }: RuleSet, terminal: Terminal): string {
  if (what === 'overall') return say(terminal, '总结论', 'overall')
  if (what === 'phase') return say(terminal, '阶段', 'phase')
  const title = criteria.find(({ id }) => id === what)?.title
  return title ? say(terminal, `“${title.zh}”（${what}）`, `"${title.en}" (${what})`) : what
}

function outcomeOf(text: string, what: string, { phases = [] }: RuleSet, terminal: Terminal): string {
  if (text === '-') return say(terminal, '没有', 'none')
  const words = what === 'phase' ? phases.find(({ id }) => id === text)?.title : outcomeWords[text as Outcome]
  return words ? say(terminal, `“${words.zh}”（${text}）`, `"${words.en}" (${text})`) : text
}

/** A case may be named in both languages, Chinese first: 恰好等于限值 / exactly the limit. */
function nameIn(name: string, language: Terminal['language']): string {
  const [, zh, en] = /^(.*\P{ASCII}.*?) \/ (\p{ASCII}+)$/u.exec(name) ?? []
  return (language === 'zh' ? zh : en) ?? name
}
