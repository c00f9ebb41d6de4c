import type { Assessment } from '@zerocarbon/rules-engine'
import type { PlantReport } from '@zerocarbon/workbook'
import { say, type Terminal } from '../Terminal.ts'
import { issueLines } from './issueLines.ts'
import { periodWords } from './periodWords.ts'
import { plain } from './textTable.ts'

/** Problems of the data that are shown under verdicts; the inventory shows all of them. */
const SHOWN = 5

/** What the verdicts rest on: the period of the data where it is not that of the check, and what is wrong with them. */
export function dataLines(
  file: string,
  { reporting, issues, activities }: PlantReport,
  assessments: readonly Assessment[],
  terminal: Terminal,
): string[] {
  const on = assessments[0]?.on
  const outside =
    reporting && on !== undefined && activities.length > 0 && (on < reporting.start || on > reporting.end)
      ? [
          say(
            terminal,
            `数据是 ${periodWords({ reporting }, terminal)} 的，限值按 ${on} 核查`,
            `The data are of ${periodWords({ reporting }, terminal)}, the lines of ${on}`,
          ),
        ]
      : []
  const found = issues.filter(({ severity }) => severity !== 'note')
  if (found.length === 0) return outside
  const count = String(found.length)
  return [
    ...outside,
    '',
    plain(
      say(
        terminal,
        `判定所用的数据有 ${count} 处问题，全部见 zc inventory ${file}：`,
        `The data behind the verdicts have ${count} ${found.length === 1 ? 'problem' : 'problems'}; all of them: zc inventory ${file}`,
      ),
    ),
    ...issueLines(found, terminal).slice(0, SHOWN),
  ]
}
