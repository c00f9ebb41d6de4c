import {
  boundaryCases,
  leafCoverage,
  mutationScore,
  runBoundaryCases,
  runCases,
  type LeafSeen,
  type RuleSet,
} from '@zerocarbon/rules-engine'
import { say, type Terminal } from '../../Terminal.ts'
import { caseFaultSays } from './caseFaultSays.ts'
import type { RulesFolder } from './openRules.ts'

/** What testing one set showed. */
export interface SetReport {
  readonly id: string
  readonly cases: number
  readonly boundary: number
  readonly comparisons?: { readonly all: number; readonly seen: number }
  readonly mutation?: { readonly killed: number; readonly of: number; readonly alike: readonly string[] }
  readonly heading: string
  /** What is wrong, a sentence each. */
  readonly lines: readonly string[]
  readonly isDone: boolean
}

/** Tests every set of a folder. */
export function setReports(
  opened: RulesFolder,
  options: { readonly coverage?: boolean; readonly mutate?: boolean },
  terminal: Terminal,
): SetReport[] {
  return opened.bundle.ruleSets.map((ruleSet) => reportOf(ruleSet, opened, options, terminal))
}

function reportOf(
  ruleSet: RuleSet,
  opened: RulesFolder,
  { coverage, mutate }: { readonly coverage?: boolean; readonly mutate?: boolean },
  terminal: Terminal,
): SetReport {
  const { bundle, definitions } = opened
  const own = opened.cases.filter(({ cases }) => cases.ruleset === ruleSet.id)
  const cases = own.flatMap((each) => each.cases.cases)
  const boundary = boundaryCases(ruleSet)
  const colon = say(terminal, '：', ': ')
  const lines = [
    ...(cases.length === 0 ? [say(terminal, '没有用例', 'no cases')] : []),
    ...own.flatMap(({ file, cases: each }) =>
      runCases(each, bundle).map((fault) => `${file.path}${colon}${caseFaultSays(fault, ruleSet, terminal)}`),
    ),
    ...runBoundaryCases(ruleSet, boundary, definitions).map(({ boundary: each, says }) => {
      const facts = JSON.stringify(each.facts)
      return `${opened.placeOf(ruleSet.id, each.place.path)}${colon}${each.shows[terminal.language]}${colon}${says[terminal.language]} ${facts}`
    }),
  ]
  const places = coverage ? leafCoverage(ruleSet, cases, definitions) : []
  const unseen = places.filter(({ lacking }) => lacking.length > 0)
  const base = bundle.ruleSets.find(({ id }) => id === ruleSet.extends?.ruleset)
  const score = mutate ? mutationScore(ruleSet, cases, definitions, base) : undefined
  const of = score ? score.killed + score.survivors.length : 0
  const survivors = score?.survivors ?? []
  const placed = ({ path, what }: (typeof survivors)[number]): string =>
    `${opened.placeOf(ruleSet.id, path)}${colon}${what[terminal.language]}`
  const all = [
    ...lines,
    ...unseen.map((each) => unseenSays(each, opened, ruleSet, terminal)),
    ...survivors.map(
      (mutant) => `${placed(mutant)} ${say(terminal, '—— 没有用例察觉', '- no case notices')}`,
    ),
  ]
  const parts = [
    say(terminal, `用例 ${String(cases.length)}`, `${String(cases.length)} cases`),
    say(terminal, `边界用例 ${String(boundary.length)}`, `${String(boundary.length)} boundary cases`),
    ...(coverage
      ? [
          say(
            terminal,
            `比较 ${String(places.length - unseen.length)}/${String(places.length)} 三种结果都见过`,
            `${String(places.length - unseen.length)} of ${String(places.length)} comparisons seen all ways`,
          ),
        ]
      : []),
    ...(score
      ? [
          say(
            terminal,
            `改错 ${String(score.killed)}/${String(of)} 被察觉（${percent(score.killed, of)}），另有 ${String(score.alike.length)} 处改了也无差别`,
            `${String(score.killed)} of ${String(of)} slips noticed (${percent(score.killed, of)}), ${String(score.alike.length)} more make no difference`,
          ),
        ]
      : []),
  ]
  return {
    id: ruleSet.id,
    cases: cases.length,
    boundary: boundary.length,
    ...(coverage && { comparisons: { all: places.length, seen: places.length - unseen.length } }),
    ...(score && { mutation: { killed: score.killed, of, alike: score.alike.map(placed) } }),
    heading: `${ruleSet.id}  ${parts.join('  ')}`,
    lines: all,
    isDone: all.length === 0,
  }
}

/** Rounded down: only all is 100 %. */
const percent = (part: number, of: number): string =>
  of === 0 ? '–' : `${String(Math.floor((part / of) * 100))} %`

function unseenSays(
  { place, lacking }: LeafSeen,
  { placeOf }: RulesFolder,
  { id }: RuleSet,
  terminal: Terminal,
): string {
  const { criterion, leaf, path, reading } = place
  const words = {
    true: say(terminal, '成立', 'true'),
    false: say(terminal, '不成立', 'false'),
    missing: say(terminal, '缺数据', 'missing'),
  }
  const name = [criterion.id, reading?.id, leaf.fact].filter((part) => part !== undefined).join(' ')
  const ways = lacking.map((way) => words[way]).join(say(terminal, '、', ', '))
  return say(
    terminal,
    `${placeOf(id, path)}：${name}：没有用例见到${ways}`,
    `${placeOf(id, path)}: ${name}: no case sees it ${ways}`,
  )
}
