import type { Language } from '@zerocarbon/accounting/errors'
import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'
import { bandSays, citeSays, valueSays } from '../explain/limitLines.ts'
import { confidenceWords } from '../explain/ruleWords.ts'
import { canonicalJson } from '../hash/canonicalJson.ts'
import { limitDirections, type Direction } from '../resolve/limitDirections.ts'
import type { Band, DatedValue, Parameter, RuleSet } from '../ruleset/RuleSet.ts'
import type { SetChange } from './SetChange.ts'

/** What became of the limits of a set: figures by day and band, edges, dates, how far they can be trusted. */
export function limitChanges(a: RuleSet, b: RuleSet): SetChange[] {
  const [before, after] = [a.parameters ?? {}, b.parameters ?? {}]
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const directions = limitDirections(b)
  return names.flatMap((id) => {
    const [was, is] = [before[id], after[id]]
    const change = (says: Text): SetChange => ({ of: 'limit', id, says: led(is ?? was!, says) })
    if (!was) return historyOf(is!, b).map((says) => change(joined({ zh: '新增，', en: 'added, ' }, says)))
    if (!is) return [change({ zh: '删去', en: 'removed' })]
    return [
      ...(was.unit === is.unit
        ? []
        : [
            change({
              zh: `单位由 ${was.unit} 改为 ${is.unit}`,
              en: `the unit changes from ${was.unit} to ${is.unit}`,
            }),
          ]),
      ...bandPairs(was, is)
        .flatMap(([old, now]) => bandChanges(old, now, { was, is, a, b, direction: directions.get(id) }))
        .map(change),
    ]
  })
}

const led = ({ label }: Parameter, { zh, en }: Text): Text => ({
  zh: `限值“${label.zh}”：${zh}`,
  en: `Limit "${label.en}": ${en}`,
})
const joined = (first: Text, then: Text): Text => ({ zh: first.zh + then.zh, en: first.en + then.en })

/** A limit without bands is one band for all. */
const bandsOf = ({ bands, values = [] }: Parameter): readonly Band[] => bands ?? [{ values }]

function historyOf(parameter: Parameter, set: RuleSet): Text[] {
  return bandsOf(parameter).flatMap((band) =>
    band.values.map((dated) => inBand(band, parameter, set, valued(dated, parameter, set))),
  )
}

const both = (text: (language: Language) => string): Text => ({ zh: text('zh'), en: text('en') })

function valued(dated: DatedValue, parameter: Parameter, set: RuleSet): Text {
  const value = both((language) => valueSays(dated, parameter, set, language))
  return { zh: `自 ${dated.from} 起 ${value.zh}`, en: `from ${dated.from} ${value.en}` }
}

function inBand(band: Band, parameter: Parameter, set: RuleSet, says: Text): Text {
  if (parameter.by === undefined) return says
  const name = both((language) => bandSays(band, parameter, set, language))
  return { zh: `${name.zh}：${says.zh}`, en: `${name.en}: ${says.en}` }
}

const keyOf = ({ atLeast, below, is }: Band): string =>
  canonicalJson([atLeast ?? null, below ?? null, is ?? null])

/** Bands that are the same, and those left over in the order they stand: an edge has moved. */
function bandPairs(was: Parameter, is: Parameter): (readonly [Band | undefined, Band | undefined])[] {
  const [old, now] = [bandsOf(was), bandsOf(is)]
  const keys = new Set(now.map(keyOf))
  const oldKeys = new Set(old.map(keyOf))
  const left = old.filter((band) => !keys.has(keyOf(band)))
  const fresh = now.filter((band) => !oldKeys.has(keyOf(band)))
  return [
    ...now.flatMap((band) => {
      const same = old.find((other) => keyOf(other) === keyOf(band))
      return same ? [[same, band] as const] : []
    }),
    ...Array.from(
      { length: Math.max(left.length, fresh.length) },
      (_, index) => [left[index], fresh[index]] as const,
    ),
  ]
}

interface Sides {
  readonly was: Parameter
  readonly is: Parameter
  readonly a: RuleSet
  readonly b: RuleSet
  readonly direction: Direction | undefined
}

function bandChanges(old: Band | undefined, now: Band | undefined, sides: Sides): Text[] {
  const { was, is, a, b } = sides
  if (!old)
    return now!.values.map((dated) =>
      inBand(now!, is, b, joined({ zh: '新增 ', en: 'added ' }, valued(dated, is, b))),
    )
  if (!now) return [inBand(old, was, a, { zh: '这一段删去', en: 'this band is removed' })]
  const edge =
    keyOf(old) === keyOf(now)
      ? []
      : [
          {
            zh: `分段由 ${bandSays(old, was, a, 'zh')} 改为 ${bandSays(now, is, b, 'zh')}`,
            en: `the band changes from ${bandSays(old, was, a, 'en')} to ${bandSays(now, is, b, 'en')}`,
          },
        ]
  const days = [...new Set([...old.values, ...now.values].map(({ from }) => from))].toSorted()
  const gone = old.values.filter((dated) => !now.values.some(({ from }) => from === dated.from))
  const fresh = now.values.filter((dated) => !old.values.some(({ from }) => from === dated.from))
  // The same value under another day is one that was moved.
  if (gone.length === 1 && fresh.length === 1 && said(gone[0]!, was, a) === said(fresh[0]!, is, b))
    return [
      ...edge,
      inBand(now, is, b, {
        zh: `${said(gone[0]!, was, a)} 由自 ${gone[0]!.from} 起改为自 ${fresh[0]!.from} 起`,
        en: `${valueSays(gone[0]!, was, a, 'en')} holds from ${fresh[0]!.from} instead of ${gone[0]!.from}`,
      }),
    ]
  return [
    ...edge,
    ...days.flatMap((from) => {
      const [first, then] = [old, now].map(({ values }) => values.find((dated) => dated.from === from))
      return datedChanges(first, then, sides).map((says) => inBand(now, is, b, says))
    }),
  ]
}

const said = (dated: DatedValue, parameter: Parameter, set: RuleSet): string =>
  valueSays(dated, parameter, set, 'zh')

function datedChanges(first: DatedValue | undefined, then: DatedValue | undefined, sides: Sides): Text[] {
  const { was, is, a, b, direction } = sides
  if (!first) return [joined({ zh: '新增 ', en: 'added ' }, valued(then!, is, b))]
  if (!then) return [joined({ zh: '删去 ', en: 'removed ' }, valued(first, was, a))]
  const { from } = then
  const [old, now] = [
    both((language) => valueSays(first, was, a, language)),
    both((language) => valueSays(then, is, b, language)),
  ]
  const turn = turnOf(first, then, direction)
  return [
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
