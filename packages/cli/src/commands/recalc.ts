import { sentence } from '@zerocarbon/accounting/errors'
import { cn2026 } from '@zerocarbon/factors'
import type { Recalculation } from '@zerocarbon/grid/headless'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { createCatalogue } from '@zerocarbon/workbook'
import { cellText } from '@zerocarbon/workbook/model'
import { patchWorkbook } from '@zerocarbon/xlsx'
import type { Command } from 'commander'
import { exitCodes, type ExitCode } from '../exitCodes.ts'
import { openFile } from '../file/openFile.ts'
import { writeBeside } from '../file/writeBeside.ts'
import { counted } from '../output/counted.ts'
import { errorWords } from '../output/errorWords.ts'
import { problemJson } from '../output/problemJson.ts'
import { plain } from '../output/textTable.ts'
import { say, type Terminal } from '../Terminal.ts'

/** More changed cells than a person reads are counted, not listed; `--json` has them all. */
const SHOWN = 20

/** `zc recalc FILE [--dry-run]`: the ZC cells and all that depends on them, calculated again and written in place. */
export function declareRecalc(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  program
    .command('recalc')
    .argument('<file>', say(terminal, '.xlsx 工作簿', '.xlsx workbook'))
    .description(
      say(terminal, '重算 ZC 单元格和依赖它们的公式', 'calculate ZC cells and what depends on them again'),
    )
    .option('--dry-run', say(terminal, '只报告，不写文件', 'report without writing the file'))
    .action(async (path: string, { dryRun }: { dryRun?: boolean }) =>
      done(await recalc(path, dryRun ?? false, terminal)),
    )
}

async function recalc(path: string, dryRun: boolean, terminal: Terminal): Promise<ExitCode> {
  const file = openFile(path, terminal)
  // The engine is large and no other command needs it.
  const { recalculate } = await import('@zerocarbon/grid/headless')
  const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: terminal.language })
  const done = await recalculate(file.model, catalogue)
  const writes = !dryRun && done.changed.length > 0
  if (writes) writeBeside(file, patchWorkbook(file.bytes, done.changes))
  if (terminal.json) terminal.out(JSON.stringify(recalcJson(path, done, writes, terminal), null, 2))
  else for (const line of recalcLines(path, done, writes, terminal)) terminal.out(plain(line))
  return done.errors.length > 0 ? exitCodes.incomplete : exitCodes.ok
}

function recalcLines(path: string, done: Recalculation, written: boolean, terminal: Terminal): string[] {
  const { calculated, changed, errors, warnings, held } = done
  const count = String(changed.length)
  const have = changed.length === 1 ? 'has' : 'have'
  const lines = [
    say(
      terminal,
      `重算 ${String(calculated)} 格，${count} 格的值变了`,
      `Calculated ${counted(calculated, 'cell')}; ${count} ${have} another value`,
    ),
  ]
  for (const { at, before, after } of changed.slice(0, SHOWN))
    lines.push(`  ${at.sheet}!${at.cell}  ${shown(before)} → ${shown(after)}`)
  if (changed.length > SHOWN)
    lines.push(say(terminal, `  …另有 ${more(changed)} 格`, `  … and ${more(changed)} more`))
  if (errors.length > 0) {
    const show = errors.length === 1 ? 'shows' : 'show'
    const cells = counted(errors.length, 'ZC cell')
    lines.push(say(terminal, `${String(errors.length)} 个 ZC 单元格是错误值：`, `${cells} ${show} an error:`))
  }
  for (const { at, error, problem } of errors) {
    const why = problem
      ? `${sentence(problem, terminal.language)} [${problem.code}]`
      : errorWords(error, terminal.language)
    lines.push(`  ${at.sheet}!${at.cell}  ${error} ${why}`)
  }
  if (warnings.length > 0) {
    const cells = counted(warnings.length, 'ZC cell')
    const [zh, en] = [
      `${String(warnings.length)} 个 ZC 单元格有结果，但要核对：`,
      `${cells} to look at, with a result:`,
    ]
    lines.push(say(terminal, zh, en))
  }
  for (const { at, warning } of warnings)
    lines.push(`  ${at.sheet}!${at.cell}  ${sentence(warning, terminal.language)} [${warning.code}]`)
  const first = held[0]
  if (first) {
    const place = `${first.sheet}!${first.cell}`
    const keep = held.length === 1 ? 'keeps its value' : 'keep their values'
    lines.push(
      say(
        terminal,
        `${String(held.length)} 格的公式不能在这里计算，保留原值，例如 ${place}；请在 Excel 里打开一次`,
        `${counted(held.length, 'formula')} cannot be calculated here and ${keep}, such as ${place}; open the file in Excel once`,
      ),
    )
  }
  lines.push(
    written
      ? say(terminal, `已写入 ${path}，其余部分未动`, `Written to ${path}; everything else is untouched`)
      : say(terminal, '没有写文件', 'Nothing was written'),
  )
  return lines
}

const more = (changed: readonly unknown[]): string => String(changed.length - SHOWN)
const shown = (value: Parameters<typeof cellText>[0]): string =>
  value === null || value === '' ? '""' : cellText(value)

function recalcJson(
  path: string,
  { calculated, changed, errors, warnings, held }: Recalculation,
  written: boolean,
  { language }: Terminal,
): Record<string, unknown> {
  const place = ({ sheet, cell }: { sheet: string; cell: string }): string => `${sheet}!${cell}`
  return {
    file: path,
    calculated,
    written,
    changed: changed.map(({ at, before, after }) => ({ at: place(at), before, after })),
    errors: errors.map(({ at, formula, error, problem }) => ({
      at: place(at),
      formula,
      error,
      problem: problem ? problemJson(problem, language) : null,
      sentence: problem ? sentence(problem, language) : errorWords(error, language),
    })),
    warnings: warnings.map(({ at, warning }) => ({ at: place(at), problem: problemJson(warning, language) })),
    held: held.map(place),
  }
}
