import type { WrittenReport } from '../file/writeReport.ts'
import { say, type Terminal } from '../Terminal.ts'

/** More cells than a person looks up are counted, not listed. */
const NAMED = 10

/** Says which entries of the user's own stayed on the two sheets, and which may now stand beside another item. */
export function keptLines({ kept, moved }: WrittenReport, terminal: Terminal): string[] {
  const [stay, check] = [cellList(kept, terminal), cellList(moved, terminal)]
  const lines: string[] = []
  if (kept.length > 0)
    lines.push(
      say(
        terminal,
        `表格以外自己写的内容留在原处：${stay}。`,
        `Your own entries outside the tables stay where they are: ${stay}.`,
      ),
    )
  if (moved.length > 0)
    lines.push(
      say(
        terminal,
        `请核对：${check} 所在的行换了项目。`,
        `Please check: the rows of ${check} now hold another item.`,
      ),
    )
  return lines
}

function cellList(cells: readonly string[], terminal: Terminal): string {
  const named = cells.slice(0, NAMED).join(say(terminal, '、', ', '))
  const rest = cells.length - NAMED
  if (rest <= 0) return named
  return say(terminal, `${named} 等 ${String(cells.length)} 格`, `${named} and ${String(rest)} more`)
}
