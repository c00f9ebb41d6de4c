import { sentence, type Issue, type Language } from '@zerocarbon/accounting/errors'
import type { CellRef } from '@zerocarbon/accounting/trace'
import type { CellExplanation } from '@zerocarbon/workbook'
import { atLineStart } from '../figures/atLineStart.ts'
import type { Explained } from '../session/SessionState.ts'
import { callView, type CallView } from './callView.ts'
import type { ChainStep } from './chainOf.ts'
import { derivedView } from './derivedView.ts'
import { callsText, explanationText } from './explanationText.ts'
import { shownFigure, type ShownFigure } from './shownFigure.ts'

/** The explanation page as texts. */
export interface ExplainView {
  readonly heading: string
  readonly isPlace: boolean
  readonly at?: CellRef
  readonly figure?: ShownFigure
  readonly about?: string
  readonly formula?: string
  /** What is wrong, and the cure. */
  readonly problem?: string
  /** What somebody has to look at although there is a number, each with its cure. */
  readonly warnings?: readonly string[]
  readonly steps: readonly ChainStep[]
  readonly rounding?: string
  /** Where the formula is more than one ZC function: each of them. */
  readonly calls?: readonly CallView[]
  readonly copied?: string
}

/** Writes what the session explains. */
export function explainView(explained: Explained | null, language: Language): ExplainView {
  const zh = language === 'zh'
  if (!explained) return bare(zh ? '先选一个单元格' : 'Select a cell first')
  if (explained.kind === 'figure') {
    const { title, why } = explained
    const copied = explanationText(title[language], undefined, why, language)
    return { ...derivedView(why, language), copied, heading: atLineStart(title[language]), isPlace: false }
  }
  const place = `${explained.at.sheet}!${explained.at.cell}`
  if (explained.kind === 'refused') {
    const { problem, at } = explained
    const foreign = problem.code === 'ZC-CELL-NOT-ZC'
    const heading = foreign ? (zh ? '这一格不是 ZC 的结果' : 'This cell is not a ZC result') : place
    return { ...bare(heading), at, isPlace: !foreign, problem: sentence(problem, language) }
  }
  return cellView(explained.explanation, language)
}

function cellView(explanation: CellExplanation, language: Language): ExplainView {
  const { formula, outcome, why, at, parts } = explanation
  const heading = `${at.sheet}!${at.cell}`
  const warnings = warningsOf(explanation).map((issue) => sentence(issue, language))
  const written = {
    heading,
    isPlace: true,
    at,
    ...(formula === undefined ? {} : { formula }),
    // Two calls may ask for the same look.
    ...(warnings.length === 0 ? {} : { warnings: [...new Set(warnings)] }),
  }
  if (why && 'value' in outcome)
    return {
      ...written,
      ...derivedView(why, language),
      copied: explanationText(heading, formula, why, language),
    }
  const calls = parts?.map((part) => callView(part, language))
  const result =
    'problem' in outcome
      ? { problem: sentence(outcome.problem, language) }
      : { figure: shownFigure(outcome, language) }
  if (!parts || !calls) return { ...written, ...result, steps: [] }
  const held = result.figure?.value ?? result.problem ?? ''
  const copied = callsText(heading, formula ?? '', held, parts, language)
  return { ...written, ...result, about: callsNote(parts.length, language), steps: [], calls, copied }
}

function callsNote(count: number, language: Language): string {
  if (language === 'zh')
    return `公式里有 ${String(count)} 个 ZC 函数，下面逐个说明；其余是表格自己的运算，不核对`
  const functions = count === 1 ? '1 ZC function' : `${String(count)} ZC functions`
  return `${functions} in the formula, each explained below; the rest is the spreadsheet's own arithmetic and not checked`
}

/** Of the row of a table; of a formula, whose cell shows the number alone. */
function warningsOf({ formula, outcome, issues, parts = [] }: CellExplanation): readonly Issue[] {
  if ('problem' in outcome) return issues.filter(({ code }) => code !== outcome.problem.code)
  if (formula === undefined) return issues
  const calls = [outcome, ...parts.map((part) => part.outcome)]
  return [...issues, ...calls.flatMap((call) => ('problem' in call ? [] : (call.warnings ?? [])))]
}

const bare = (heading: string): ExplainView => ({ heading, isPlace: false, steps: [] })
