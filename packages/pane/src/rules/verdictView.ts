import type { Language } from '@zerocarbon/accounting/errors'
import { Decimal } from '@zerocarbon/accounting/quantity'
import type { CellRef } from '@zerocarbon/accounting/trace'
import { limitBar, type LimitBar } from '../chart/limitBar.ts'
import { showAtMost } from '../figures/showAtMost.ts'
import { showUnit } from '../figures/showUnit.ts'
import { limitSign, limitWords } from './limitWords.ts'
import { marginSentence } from './marginSentence.ts'
import { measureFormula } from './measureFormula.ts'
import { measuredFigure } from './measuredFigure.ts'
import { measureScale } from './measureScale.ts'
import { readingLetter } from './readingLetter.ts'
import { readingLines, type ReadingLine } from './readingLines.ts'
import {
  limitNotes,
  outcomeWords,
  type Assessment,
  type Limit,
  type Measure,
  type Outcome,
  type Verdict,
} from '@zerocarbon/rules-engine'

/** A limit bar with its words and a sentence that says what it shows. */
export interface LimitBarView extends LimitBar {
  readonly words: string
  readonly endText: string
  readonly sentence: string
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
  /** What to know of the limit itself. */
  readonly notes: readonly string[]
  readonly clause: string
  /** What an auditor asks to see. */
  readonly evidence: string
  readonly quote?: string
}

/**
 * Writes one verdict in a language, every figure with its unit and marks.
 *
 * @param evidence - What the kinds of evidence are called.
 */
export function verdictView(
  verdict: Verdict,
  language: Language,
  evidence: Assessment['evidence'] = {},
): VerdictView {
  const { criterion, outcome, measured, limit, missing, cite, clause } = verdict
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
    reasonAlone: outcome === 'waived' || (compared?.margin === undefined && missing.length === 0),
    readings: readingLines(verdict, language),
    missing: missingLines(missing, language),
    arguments: verdict.readings.map(
      ({ argument }, i) =>
        `${readingLetter(i)}${language === 'zh' ? '：' : ': '}${showUnit(argument[language], language)}`,
    ),
    notes: limitNotes(verdict).map((text) => showUnit(text[language], language)),
    clause,
    evidence: criterion.evidence
      .map((kind) => evidence[kind]?.[language] ?? kind)
      .join(language === 'zh' ? '、' : ', '),
    ...(cite.quote === undefined ? {} : { quote: cite.quote }),
    ...compared,
    ...(limit && !measured && limit.value instanceof Decimal
      ? { limit: limitSign(limit, measureScale(limit.unit, 0, language), language) }
      : {}),
  }
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
  // A count or a ratio has none.
  const withUnit = `${figure} ${scale.unit}`.trimEnd()
  const formula = measureFormula(measured, withUnit, language)
  const view: Compared = {
    measured: shown,
    ...(formula === undefined ? {} : { formula }),
  }
  if (!(limit.value instanceof Decimal)) return view
  const times = (value: Decimal): number => value.times(scale.times).toNumber()
  const bar = limitBar(times(measured.value), times(limit.value), scale.isShare)
  const words = limitWords(limit, scale, language)
  const index = readings.findIndex(({ id }) => id === shownReading)
  const letter = readingLetter(index)
  const by = index < 0 ? '' : language === 'zh' ? `按读法 ${letter}：` : `By reading ${letter}: `
  return {
    ...view,
    bar: {
      ...bar,
      words,
      endText: `${showAtMost(new Decimal(bar.end), 3)}${scale.isShare ? ' %' : ''}`,
      sentence: `${withUnit}${language === 'zh' ? '，' : ', '}${words}`,
    },
    ...(margin ? { margin: `${by}${marginSentence(margin, limit, scale, language)}` } : {}),
  }
}
