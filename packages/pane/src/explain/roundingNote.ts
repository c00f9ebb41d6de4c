import type { Language } from '@zerocarbon/accounting/errors'
import { showRounded } from '@zerocarbon/accounting/quantity'
import type { Derivation } from '@zerocarbon/accounting/trace'

/** `单元格未舍入。显示 2 位时为 9,837.32…`: what a reader with a rounded cell needs to tie the two. */
export function roundingNote({ gives }: Derivation, language: Language): string {
  const shown = showRounded(gives.value, 2)
  return language === 'zh'
    ? `单元格未舍入。显示 2 位时为 ${shown}（GB/T 8170，四舍六入五成双）`
    : `Not rounded in the cell. Shown with 2 digits: ${shown} (GB/T 8170, half to even)`
}
