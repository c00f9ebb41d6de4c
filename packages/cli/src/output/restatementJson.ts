import type { Language } from '@zerocarbon/accounting/errors'
import type { ChosenTotal, plantRestatement } from '@zerocarbon/workbook'
import { bridgeGapsJson, bridgeLinesJson, exactNumber } from './bridgeJson.ts'
import { periodJson } from './periodJson.ts'
import { problemJson } from './problemJson.ts'

/** Whether a base year must be restated, for programs; null while data are missing. */
export function restatementJson(
  files: { readonly a: string; readonly b: string },
  a: ChosenTotal,
  b: ChosenTotal,
  found: ReturnType<typeof plantRestatement>,
  gas: string,
  language: Language,
): Record<string, unknown> {
  const unit = `t${gas}`
  const { before, after, change, percent, materiality, restated, lines, gaps, complete, issues } = found
  return {
    period: periodJson(a.report),
    gas,
    complete,
    a: { file: files.a, ...a.choice, total: exactNumber(before, unit) },
    b: { file: files.b, ...b.choice, total: exactNumber(after, unit) },
    change: exactNumber(change, unit),
    percent: percent && { value: percent.toNumber(), exact: percent.toFixed() },
    materialityPercent: materiality.toFixed(),
    restated: complete ? restated : null,
    lines: bridgeLinesJson(lines, unit, language),
    gaps: bridgeGapsJson(gaps, language),
    issues: issues.map((issue) => problemJson(issue, language)),
  }
}
