import type { IResources, IStyleData } from '@univerjs/core'
import { ruleOf } from './conditionRule.ts'
import type { ConditionOfFile } from './ConditionReader.ts'
import { sheetIdAt } from './Look.ts'

/**
 * The conditional formats of a workbook as the engine stores them, the first in rank first. What the engine does not
 * know, icon sets among it, is not shown; the file keeps it.
 */
export function conditionResource(
  sheets: readonly (readonly ConditionOfFile[])[],
  styles: readonly IStyleData[],
): IResources[number] {
  const data: Record<string, unknown[]> = {}
  for (const [index, conditions] of sheets.entries()) {
    const rank = ({ attributes }: ConditionOfFile): number => Number(attributes['priority'] ?? 0)
    const rules = conditions
      .toSorted((a, b) => rank(a) - rank(b))
      .flatMap((condition, n) => {
        const rule = ruleOf(condition, styles[Number(condition.attributes['dxfId'] ?? -1)] ?? {})
        if (!rule) return []
        const cfId = `cf${String(index + 1)}-${String(n + 1)}`
        const stopIfTrue = condition.attributes['stopIfTrue'] === '1'
        return [{ cfId, ranges: condition.ranges, stopIfTrue, rule }]
      })
    if (rules.length > 0) data[sheetIdAt(index)] = rules
  }
  return { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify(data) }
}
