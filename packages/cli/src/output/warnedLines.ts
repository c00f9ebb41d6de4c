import type { Issue } from '@zerocarbon/accounting/errors'
import { say, type Terminal } from '../Terminal.ts'
import { counted } from './counted.ts'
import { issueLines } from './issueLines.ts'
import { plain } from './textTable.ts'

/** Formula cells shown under verdicts; `--json` has all of them. */
const SHOWN = 5

/** ZC formulas of a workbook that gave a result somebody has to look at; no verdict rests on them. */
export function warnedLines(file: string, warned: readonly Issue[], terminal: Terminal): string[] {
  if (warned.length === 0) return []
  const head = say(
    terminal,
    `${String(warned.length)} 个 ZC 公式有结果但要核对（不影响判定），全部见 zc recalc ${file} --dry-run：`,
    `${counted(warned.length, 'ZC formula')} to look at, with a result (no verdict rests on it); all of them: zc recalc ${file} --dry-run`,
  )
  return ['', plain(head), ...issueLines(warned, terminal).slice(0, SHOWN)]
}
