import type { Language } from '@zerocarbon/accounting/errors'
import { Decimal, showRounded } from '@zerocarbon/accounting/quantity'
import type { CellRef } from '@zerocarbon/accounting/trace'
import type { Limit, Margin, Measure, Outcome, Verdict } from '@zerocarbon/rules-engine'
import { limitBar, type LimitBar } from '../chart/limitBar.ts'
import { showAgainst } from '../figures/showAgainst.ts'
import { showAtMost } from '../figures/showAtMost.ts'
import { showUnit } from '../figures/showUnit.ts'
import { limitSign, limitWords } from './limitWords.ts'
import { marginSentence } from './marginSentence.ts'
import { measureScale } from './measureScale.ts'
import { outcomeWords } from '@zerocarbon/rules-engine'

/** A limit bar with its words and a sentence that says what it shows. */
export interface LimitBarView extends LimitBar {
  readonly words: string
  readonly endText: string
  readonly sentence: string
}

/** `读法 A：位置法 1.754 tCO₂/tce：已达标` */
interface ReadingLine {
  readonly key: string
  readonly text: string
}

/** One criterion as the page shows it. */
export interface VerdictView {
  readonly id: string
  readonly name: string
  readonly outcome: Outcome
  readonly word: string
  readonly guiding: boolean
  readonly provisionalBecause: readonly string[]
  readonly measured?: { readonly figure: string; readonly unit: string }
  /** The limit alone, where there is nothing measured beside it. */
  readonly limit?: string
  readonly bar?: LimitBarView
  readonly margin?: string
  readonly reason: string
  /** Whether the reason says what no figure, reading or missing fact beside it says. */
  readonly reasonAlone: boolean
  readonly readings: readonly ReadingLine[]
  readonly missing: readonly { readonly key: string; readonly reason: string; readonly at?: CellRef }[]
  /** `2,022 tce ÷ 7,640.5 tce = 26.46 %` */
  readonly formula?: string
  /** Why each reading is admissible. */
  readonly arguments: readonly string[]
  readonly clause: string
  readonly quote?: string
}

/** Writes one verdict in a language, every figure with its unit and marks. */
export function verdictView(verdict: Verdict, language: Language): VerdictView {
  const { criterion, outcome, measured, limit, missing, cite } = verdict
  const number = criterion.indicator ? `${criterion.indicator} ` : ''
  const title = showUnit(criterion.title[language], language)
  const compared = measured && limit ? comparedView(verdict, measured, limit, language) : undefined
  return {
    id: criterion.id,
    name: title.startsWith(number) ? title : `${number}${title}`,
    outcome,
    word: outcomeWords[outcome][language],
    guiding: criterion.severity === 'guiding',
    provisionalBecause: verdict.provisionalBecause.map((text) => text[language]),
    reason: showUnit(verdict.reason[language], language),
    reasonAlone: compared?.margin === undefined && missing.length === 0,
    readings: readingLines(verdict, language),
    missing: missingLines(missing, language),
    arguments: verdict.readings.map(
      ({ argument }, i) =>
        `${letterOf(i)}${language === 'zh' ? '：' : ': '}${showUnit(argument[language], language)}`,
    ),
    clause: cite.clause,
    ...(cite.quote === undefined ? {} : { quote: cite.quote }),
    ...compared,
    ...(limit && !measured && limit.value instanceof Decimal
      ? { limit: limitSign(limit, measureScale(limit.unit, 0, language), language) }
      : {}),
  }
}

/** Readings that came to no figure say nothing that the verdict does not. */
function readingLines({ readings, limit }: Verdict, language: Language): ReadingLine[] {
  return readings.some(({ measured }) => measured)
    ? readings.map((reading, i) => readingLine(reading, i, limit, language))
    : []
}

/** Facts that are missing for one reason are cured by one act: it is said once. */
function missingLines(missing: Verdict['missing'], language: Language): VerdictView['missing'] {
  const first = missing.filter(
    ({ reason, at }, i) =>
      missing.findIndex((other) => other.reason.zh === reason.zh && other.at?.cell === at?.cell) === i,
  )
  return first.map(({ id, reason, at }) => {
    const line = { key: id, reason: reason[language] }
    return at ? { ...line, at } : line
  })
}

type Compared = Pick<VerdictView, 'measured' | 'bar' | 'margin' | 'formula'>

function comparedView(
  { margin, readings, shownReading }: Verdict,
  measured: Measure,
  limit: Limit,
  language: Language,
): Compared {
  const scale = measureScale(measured.unit, measured.decimals, language)
  const figure = measuredFigure(measured, limit, margin, language)
  const shown = { figure, unit: scale.unit }
  const view: Compared = {
    measured: shown,
    ...formulaOf(measured, `${figure} ${scale.unit}`, language),
  }
  if (!(limit.value instanceof Decimal)) return view
  const times = (value: Decimal): number => value.times(scale.times).toNumber()
  const bar = limitBar(times(measured.value), times(limit.value), scale.isShare)
  const words = limitWords(limit, scale, language)
  const index = readings.findIndex(({ id }) => id === shownReading)
  const letter = letterOf(index)
  const by = index < 0 ? '' : language === 'zh' ? `按读法 ${letter}：` : `By reading ${letter}: `
  return {
    ...view,
    bar: {
      ...bar,
      words,
      endText: `${showAtMost(new Decimal(bar.end), 3)}${scale.isShare ? ' %' : ''}`,
      sentence: `${figure} ${scale.unit}${language === 'zh' ? '，' : ', '}${words}`,
    },
    ...(margin ? { margin: `${by}${marginSentence(margin, limit, scale, language)}` } : {}),
  }
}

function measuredFigure(
  { value, unit, decimals }: Measure,
  limit: Limit | undefined,
  margin: Margin | undefined,
  language: Language,
): string {
  const scale = measureScale(unit, decimals, language)
  const shown = value.times(scale.times)
  const tie = margin?.part.isZero() === true
  return limit?.value instanceof Decimal
    ? showAgainst(shown, limit.value.times(scale.times), scale.decimals, tie)
    : showRounded(shown, scale.decimals)
}

function formulaOf({ part, whole }: Measure, result: string, language: Language): { formula?: string } {
  if (!part || !whole) return {}
  const side = ({ value, unit }: typeof part): string =>
    `${showRounded(value, 1)} ${showUnit(unit, language)}`
  return { formula: `${side(part)} ÷ ${side(whole)} = ${result}` }
}

function readingLine(
  { id, label, outcome, measured, limit, margin }: Verdict['readings'][number],
  index: number,
  common: Limit | undefined,
  language: Language,
): ReadingLine {
  const figure = measured
    ? ` ${measuredFigure(measured, limit ?? common, margin, language)} ${measureScale(measured.unit, measured.decimals, language).unit}`
    : ''
  const word = outcomeWords[outcome][language]
  const text =
    language === 'zh'
      ? `读法 ${letterOf(index)}：${label.zh}${figure}：${word}`
      : `Reading ${letterOf(index)}: ${label.en}${figure}: ${word.toLowerCase()}`
  return { key: id, text: showUnit(text, language) }
}

const letterOf = (index: number): string => String.fromCodePoint(65 + index)
