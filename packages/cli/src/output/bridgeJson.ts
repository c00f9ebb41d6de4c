import type { BridgeLine } from '@zerocarbon/accounting'
import type { Language } from '@zerocarbon/accounting/errors'
import type { Decimal } from '@zerocarbon/accounting/quantity'
import type { BridgeGap, ChosenTotal, PlantBridge } from '@zerocarbon/workbook'
import { periodJson } from './periodJson.ts'
import { problemJson } from './problemJson.ts'

/** A number for programs, with its exact text. */
export const exactNumber = (value: Decimal, unit: string): Record<string, unknown> => ({
  value: value.toNumber(),
  exact: value.toFixed(),
  unit,
})

/** The lines of a bridge for programs; null where a total has no such line. */
export const bridgeLinesJson = (lines: readonly BridgeLine[], unit: string, language: Language): unknown[] =>
  lines.map(({ key, label, from, to, change, by }) => ({
    key,
    label: label[language],
    from: from && exactNumber(from, unit),
    to: to && exactNumber(to, unit),
    change: exactNumber(change, unit),
    by,
  }))

/** Lines that one side lacks for programs; without a reason the side's workbook has no such row. */
export const bridgeGapsJson = (gaps: readonly BridgeGap[], language: Language): unknown[] =>
  gaps.map(({ key, label, side, whole, because }) => ({
    key,
    label: label[language],
    missingOn: side,
    whole,
    because: because.map((issue) => problemJson(issue, language)),
  }))

/** The way from one total to another for programs. */
export function bridgeJson(
  file: string,
  from: ChosenTotal,
  to: ChosenTotal,
  found: PlantBridge,
  gas: string,
  language: Language,
): Record<string, unknown> {
  const unit = `t${gas}`
  return {
    file,
    period: periodJson(from.report),
    gas,
    complete: found.complete,
    from: { ...from.choice, total: exactNumber(found.from, unit) },
    to: { ...to.choice, total: exactNumber(found.to, unit) },
    change: exactNumber(found.change, unit),
    lines: bridgeLinesJson(found.lines, unit, language),
    gaps: bridgeGapsJson(found.gaps, language),
    issues: found.issues.map((issue) => problemJson(issue, language)),
  }
}
