import { Decimal, readNumber } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'
import type { AbsentFact, Case } from '../facts/Facts.ts'
import { formulaValue } from '../resolve/formulaValue.ts'
import { limitAt } from '../resolve/limitAt.ts'
import type { DatedValue, RuleSet } from '../ruleset/RuleSet.ts'
import { forceSays } from './forceSays.ts'
import { gapWords } from './gapWords.ts'
import { lookUp } from './lookUp.ts'
import { confidenceSays, limitWord, statusWords } from './provisionalWords.ts'
import { joinTexts } from './says.ts'

/** A limit as it holds for one subject on one day; or, in a sentence, why there is none. */
export type LimitOn =
  | {
      readonly value: Decimal
      readonly unit: string
      readonly dated: DatedValue
      /** Why it may still change; empty where it stands. */
      readonly provisionalBecause: readonly Text[]
    }
  | {
      readonly open: Text
      readonly outcome: 'missing' | 'undetermined' | 'notInForce'
      /** What hides it, where facts do. */
      readonly missing: readonly AbsentFact[]
    }

/**
 * The value of a set's parameter on the day of a case, its band chosen and its formula computed by the facts of the
 * case. A limit that decides nothing, or that a missing fact hides, is no number.
 *
 * @param name - Key of the set's `parameters`.
 */
export function limitOn(ruleSet: RuleSet, c: Case, name: string): LimitOn {
  const { from, to } = ruleSet.inForce
  if (c.on < from || (to !== undefined && c.on > to))
    return { open: forceSays(ruleSet), outcome: 'notInForce', missing: [] }
  const parameter = ruleSet.parameters![name]!
  const missing: AbsentFact[] = []
  const look = lookUp(ruleSet, c)
  const known = (id: string): Decimal | boolean | string | undefined => {
    const found = look(id)
    if ('fact' in found) return found.fact.value
    missing.push(found.absent)
    return undefined
  }
  const size = parameter.by === undefined ? undefined : known(parameter.by)
  const { dated, gap } = limitAt(parameter, c.on, typeof size === 'boolean' ? undefined : size)
  if (gap === 'later') return { open: laterSays(dated), outcome: 'notInForce', missing: [] }
  const unset = { outcome: 'undetermined', missing: [] } as const
  if (gap !== undefined)
    return {
      open: dated?.note ? joinTexts([gapWords(gap, parameter), dated.note]) : gapWords(gap, parameter),
      ...unset,
    }
  const value = dated && valueOf(dated, known)
  if (dated && value) {
    const because = [statusWords[ruleSet.status], confidenceSays(limitWord, dated.confidence)]
    const provisionalBecause = because.filter((reason) => reason !== undefined)
    return { value, unit: parameter.unit, dated, provisionalBecause }
  }
  if (missing.length === 0) return { open: gapWords('none', parameter), ...unset }
  return { open: joinTexts(missing.map(({ reason }) => reason)), outcome: 'missing', missing }
}

function valueOf(
  { value, formula }: DatedValue,
  known: (id: string) => Decimal | boolean | string | undefined,
): Decimal | undefined {
  if (formula === undefined) return typeof value === 'string' ? readNumber(value) : undefined
  return formulaValue(formula, (id) => {
    const found = known(id)
    return found instanceof Decimal ? found : undefined
  })
}

const laterSays = (dated: DatedValue | undefined): Text =>
  dated
    ? { zh: `自 ${dated.from} 起适用`, en: `it holds from ${dated.from}` }
    : { zh: '以后才适用', en: 'it holds from a later day' }
