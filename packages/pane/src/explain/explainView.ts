import { sentence, type Language } from '@zerocarbon/accounting/errors'
import { readNumber } from '@zerocarbon/accounting/quantity'
import type { CellRef, Derivation } from '@zerocarbon/accounting/trace'
import { showAtMost } from '../figures/showAtMost.ts'
import { showUnit } from '../figures/showUnit.ts'
import type { Explained } from '../session/SessionState.ts'
import { chainOf, type ChainStep } from './chainOf.ts'
import { explanationText } from './explanationText.ts'
import { roundingNote } from './roundingNote.ts'

/** The explanation page as texts. */
export interface ExplainView {
  readonly heading: string
  readonly isPlace: boolean
  readonly at?: CellRef
  readonly figure?: { readonly value: string; readonly unit: string }
  readonly about?: string
  readonly formula?: string
  /** What is wrong, and the cure. */
  readonly problem?: string
  readonly steps: readonly ChainStep[]
  readonly rounding?: string
  readonly copied?: string
}

/** Writes what the session explains. */
export function explainView(explained: Explained | null, language: Language): ExplainView {
  const zh = language === 'zh'
  if (!explained) return bare(zh ? '先选一个单元格' : 'Select a cell first')
  if (explained.kind === 'figure') {
    const { title, why } = explained
    return { ...derived(title[language], why, language), heading: title[language], isPlace: false }
  }
  const place = `${explained.at.sheet}!${explained.at.cell}`
  if (explained.kind === 'refused') {
    const { problem, at } = explained
    const foreign = problem.code === 'ZC-CELL-NOT-ZC'
    const heading = foreign ? (zh ? '这一格不是 ZC 的结果' : 'This cell is not a ZC result') : place
    return { ...bare(heading), at, isPlace: !foreign, problem: sentence(problem, language) }
  }
  const { formula, outcome, why, at } = explained.explanation
  const head = { heading: `${at.sheet}!${at.cell}`, isPlace: true, at }
  const written = formula === undefined ? head : { ...head, formula }
  if ('problem' in outcome) return { ...bare(''), ...written, problem: sentence(outcome.problem, language) }
  if (why) return { ...derived(`${at.sheet}!${at.cell}`, why, language, formula), ...written }
  const { value } = outcome
  const exact = outcome.exact ?? value
  const shown =
    typeof value === 'number' ? showAtMost(readNumber(exact as string | number), 6) : String(value)
  return { ...bare(''), ...written, figure: { value: shown, unit: showUnit(outcome.unit ?? '', language) } }
}

const bare = (heading: string): ExplainView => ({ heading, isPlace: false, steps: [] })

function derived(
  title: string,
  why: Derivation,
  language: Language,
  formula?: string,
): Omit<ExplainView, 'heading' | 'isPlace'> {
  return {
    figure: { value: showAtMost(why.gives.value, 6), unit: showUnit(why.gives.unit, language) },
    about: showUnit(why.label[language], language),
    steps: chainOf(why, language),
    rounding: roundingNote(why, language),
    copied: explanationText(title, formula, why, language),
  }
}
