import type { Text } from '@zerocarbon/accounting/trace'
import { showValue } from '@zerocarbon/accounting/quantity'
import { cellRanges } from '../report/cellRanges.ts'
import type { EnteredValue } from '../report/EnteredValue.ts'

/**
 * A reason for each value that people entered in place of a published one: only their word stands behind it, so
 * whatever rests on it may still change. Each names the value, its source and its cells.
 */
export function enteredReasons(values: readonly EnteredValue[]): Text[] {
  return values.map(({ kind, label, value, unit, sources, cells }) => {
    const figure = `${showValue(value)}${unit === '' ? '' : ` ${unit}`}`
    const ranges = cellRanges(cells())
    const of = (language: 'zh' | 'en'): string => sources.map(({ name }) => name[language]).join('、')
    return {
      zh: `用了${kind === 'typed' ? '手填' : '实测'}的${label.zh} ${figure}（${of('zh')}，${ranges.join('、')}），ZC 未核实`,
      en: `${kind === 'typed' ? 'typed in' : 'measured'}: ${label.en} ${figure} (${of('en')}, ${ranges.join(', ')}), not checked by ZC`,
    }
  })
}
