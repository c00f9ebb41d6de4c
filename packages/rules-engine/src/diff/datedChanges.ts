import type { Language } from '@zerocarbon/accounting/errors'
import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'
import { citeSays, valueSays } from '../explain/limitLines.ts'
import { confidenceWords } from '../explain/ruleWords.ts'
import { canonicalJson } from '../hash/canonicalJson.ts'
import { joinTexts } from '../judge/says.ts'
import type { Direction } from '../resolve/limitDirections.ts'
import type { DatedValue } from '../ruleset/RuleSet.ts'
import type { LimitSides } from './LimitSides.ts'
import { valueFrom } from './valueFrom.ts'

/** What became of the value of one day: new, gone, another figure, another trust, another clause. */
export function datedChanges(
  first: DatedValue | undefined,
  then: DatedValue | undefined,
  sides: LimitSides,
): Text[] {
  const { was, is, a, b, direction, before } = sides
  if (!first) {
    const turn = before ? turnOf(before, then!, direction) : { zh: '', en: '' }
    return [joinTexts([{ zh: '新增 ', en: 'added ' }, valueFrom(then!, is, b), turn], '', '')]
  }
  if (!then) return [joinTexts([{ zh: '删去 ', en: 'removed ' }, valueFrom(first, was, a)], '', '')]
  const { from } = then
  const [old, now] = [
    both((language) => valueSays(first, was, a, language)),
    both((language) => valueSays(then, is, b, language)),
  ]
  const turn = turnOf(first, then, direction)
  const told = [
    ...(old.zh === now.zh
      ? []
      : [
          {
            zh: `自 ${from} 起由 ${old.zh} 改为 ${now.zh}${turn.zh}`,
            en: `from ${from} ${now.en} instead of ${old.en}${turn.en}`,
          },
        ]),
    ...(first.confidence === then.confidence
      ? []
      : [
          {
            zh: `自 ${from} 起的数可信程度由“${confidenceWords[first.confidence].zh}”改为“${confidenceWords[then.confidence].zh}”`,
            en: `the value from ${from} changes from "${confidenceWords[first.confidence].en}" to "${confidenceWords[then.confidence].en}"`,
          },
        ]),
    ...(citeSays(first.cite, a) === citeSays(then.cite, b)
      ? []
      : [
          {
            zh: `自 ${from} 起的数出处由 ${citeSays(first.cite, a)} 改为 ${citeSays(then.cite, b)}`,
            en: `the value from ${from} stands in ${citeSays(then.cite, b)} instead of ${citeSays(first.cite, a)}`,
          },
        ]),
  ]
  if (told.length > 0 || canonicalJson(first) === canonicalJson(then)) return told
  return [
    { zh: `自 ${from} 起的数，说明有改动`, en: `the note or the check of the value from ${from} changes` },
  ]
}

/** Whether it became easier or stricter, where that can be told. */
function turnOf(
  { value: old }: DatedValue,
  { value: now }: DatedValue,
  direction: Direction | undefined,
): Text {
  if (typeof old !== 'string' || typeof now !== 'string' || direction === undefined) return { zh: '', en: '' }
  const order = new Decimal(now).comparedTo(old)
  if (order === 0) return { zh: '', en: '' }
  return order > 0 === (direction === 'upper')
    ? { zh: '（放宽）', en: ' (easier)' }
    : { zh: '（收紧）', en: ' (stricter)' }
}

const both = (text: (language: Language) => string): Text => ({ zh: text('zh'), en: text('en') })
