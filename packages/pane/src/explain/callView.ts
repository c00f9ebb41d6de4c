import { sentence, type Language } from '@zerocarbon/accounting/errors'
import type { ExplainedCall } from '@zerocarbon/workbook'
import type { ChainStep } from './chainOf.ts'
import { derivedView } from './derivedView.ts'
import { shownFigure, type ShownFigure } from './shownFigure.ts'

/** One of the ZC functions of a formula as texts. */
export interface CallView {
  /** As written, without `=`. */
  readonly formula: string
  readonly figure?: ShownFigure
  readonly about?: string
  /** Why it gave nothing, and the cure. */
  readonly problem?: string
  /** Where it gives several results: that the first is shown. */
  readonly many?: string
  /** Empty for what is looked up or judged, not computed. */
  readonly steps: readonly ChainStep[]
  readonly rounding?: string
}

/** Writes a call with its own number and its own steps. */
export function callView({ formula, outcome, why, results }: ExplainedCall, language: Language): CallView {
  if ('problem' in outcome) return { formula, problem: sentence(outcome.problem, language), steps: [] }
  const count = String(results)
  const many =
    language === 'zh'
      ? `给出 ${count} 个结果，下面是第一个`
      : `It gives ${count} results; the first of them is shown`
  return {
    formula,
    ...(results > 1 ? { many } : {}),
    ...(why ? derivedView(why, language) : { figure: shownFigure(outcome, language), steps: [] }),
  }
}
