import type { Text } from '@zerocarbon/accounting/trace'
import type { Case } from '../facts/Facts.ts'
import type { Criterion, RuleSet } from '../ruleset/RuleSet.ts'
import type { TraceNode } from '../verdict/TraceNode.ts'
import type { Outcome, ReadingVerdict } from '../verdict/Verdict.ts'
import type { Decision } from './decisionOf.ts'
import { forceSays } from './forceSays.ts'
import { gapWords } from './gapWords.ts'
import { decidingAgainst, leavesOf } from './leavesOf.ts'
import { outcomeWords } from './outcomeWords.ts'
import { figuresSay, joinTexts, leafSays } from './says.ts'

interface Judged {
  readonly outcome: Outcome
  readonly by: Decision['by'] | undefined
  readonly tree: TraceNode
  readonly readings: readonly ReadingVerdict[]
  readonly least: ReadingVerdict
}

/** The sentence that stands beside an outcome. */
export function reasonFor(ruleSet: RuleSet, c: Case, criterion: Criterion, judged: Judged): Text {
  const { outcome, by, tree, readings, least } = judged
  switch (outcome) {
    case 'waived':
      return waivedSays(c, criterion)
    case 'notApplicable':
      return led(
        '适用条件不成立',
        'it does not apply',
        joinTexts(decidingAgainst(tree).map((leaf) => leafSays(leaf, ruleSet))),
      )
    case 'notInForce':
      return by === 'inForce' ? forceSays(ruleSet) : laterSays(tree, least)
    case 'missing':
      return missingSays(by === 'appliesWhen' ? [tree] : readings.map((reading) => reading.tree))
    case 'undetermined':
      return disagree(readings) && by === undefined ? disagreementSays(readings) : gapSays(tree, ruleSet)
    default:
      return decidedSays(outcome, ruleSet, judged)
  }
}

const led = (zh: string, en: string, rest: Text): Text => ({
  zh: `${zh}：${rest.zh}`,
  en: `${en}: ${rest.en}`,
})

function waivedSays({ waived = {} }: Case, { id }: Criterion): Text {
  const { reason = '', evidence } = waived[id] ?? {}
  const [zh, en] = evidence === undefined ? ['', ''] : [`（证据：${evidence}）`, ` (evidence: ${evidence})`]
  return { zh: `已说明理由：${reason}${zh}`, en: `left out because: ${reason}${en}` }
}

function laterSays(tree: TraceNode, { measured, limit, margin }: ReadingVerdict): Text {
  const later = leavesOf(tree).filter(({ gap }) => gap === 'later')
  const from = later
    .flatMap(({ laterFrom }) => laterFrom ?? [])
    .toSorted()
    .at(-1)
  const when: Text =
    from === undefined
      ? { zh: '以后才适用', en: 'it holds from a later day' }
      : { zh: `自 ${from} 起适用`, en: `it holds from ${from}` }
  const notes = later.flatMap(({ openNote }) => openNote ?? [])
  if (notes.length > 0) return joinTexts([when, ...notes])
  if (leavesOf(tree).some(({ missing }) => missing.length > 0))
    return joinTexts([when, { zh: '现在的数据还算不出', en: 'the data of today do not give it yet' }])
  if (!measured || !limit) return when
  return joinTexts([when, led('按现在的数据', 'with the data of today', figuresSay(measured, limit, margin))])
}

function missingSays(trees: readonly TraceNode[]): Text {
  const absent = trees
    .flatMap(leavesOf)
    .filter(({ result }) => result === null)
    .flatMap(({ missing }) => missing)
  // Facts that are missing for one reason are cured by one act.
  const once = absent.filter(
    ({ reason }, index) => absent.findIndex((other) => other.reason.zh === reason.zh) === index,
  )
  return joinTexts(once.map(({ reason }) => reason))
}

const disagree = (readings: readonly ReadingVerdict[]): boolean =>
  readings.some(({ outcome }) => outcome === 'pass') && readings.some(({ outcome }) => outcome === 'fail')

function disagreementSays(readings: readonly ReadingVerdict[]): Text {
  const each = readings.map(({ label, outcome, measured, limit }) => {
    const words = outcomeWords[outcome]
    const figure = measured && limit ? figuresSay(measured, limit, undefined) : { zh: '', en: '' }
    return {
      zh: `${label.zh}${words.zh}${figure.zh === '' ? '' : `（${figure.zh}）`}`,
      en: `${label.en}: ${words.en}${figure.en === '' ? '' : ` (${figure.en})`}`,
    }
  })
  return led(
    '官方口径未公布，几种理解结论不一',
    'no official definition is published and readings disagree',
    joinTexts(each),
  )
}

function gapSays(tree: TraceNode, { parameters = {} }: RuleSet): Text {
  const leaf = leavesOf(tree).find(({ result, gap }) => result === null && gap && gap !== 'later')
  const { gap = 'none', measured, limit, margin } = leaf ?? {}
  const why = gapWords(gap === 'later' ? 'none' : gap, parameters[leaf?.leaf.limit ?? ''])
  const note = leaf?.openNote ? [leaf.openNote] : []
  return joinTexts([why, ...note, ...(measured && limit ? [figuresSay(measured, limit, margin)] : [])])
}

function decidedSays(outcome: Outcome, ruleSet: RuleSet, { tree, readings, least }: Judged): Text {
  const { measured, limit, margin } = least
  if (measured && limit) {
    const figures = figuresSay(measured, limit, margin)
    if (readings.length < 2) return figures
    return joinTexts([
      figures,
      {
        zh: `${String(readings.length)} 种理解结论一致，所列为最不利的“${least.label.zh}”`,
        en: `${String(readings.length)} readings agree; shown is the least favourable, "${least.label.en}"`,
      },
    ])
  }
  if (outcome === 'pass') return { zh: '各项要求均满足', en: 'all that is required holds' }
  return led('未满足', 'not met', joinTexts(decidingAgainst(tree).map((leaf) => leafSays(leaf, ruleSet))))
}
