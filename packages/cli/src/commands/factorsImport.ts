import { writeFileSync } from 'node:fs'
import { sentence, zcError } from '@zerocarbon/accounting/errors'
import type { Factor } from '@zerocarbon/accounting/factor'
import { exitCodes, type ExitCode } from '../exitCodes.ts'
import { readOwnFile } from '../file/readFactorsFile.ts'
import { problemJson } from '../output/problemJson.ts'
import { asPublished } from '../output/publishedRow.ts'
import { plain, textTable } from '../output/textTable.ts'
import { say, type Terminal } from '../Terminal.ts'

/**
 * `zc factors import FILE [--write OUT]`: checks a company's or a supplier's own factors and says what was read. OUT gets
 * them as JSON that `--own` takes, and is never overwritten. Computing with them is what `--own FILE` is for.
 */
export function factorsImport(path: string, out: string | undefined, terminal: Terminal): ExitCode {
  const { factors, problems } = readOwnFile(path)
  const sound = problems.length === 0
  if (sound && out !== undefined) writeNew(out, `${JSON.stringify(factors.map(recordOf), null, 2)}\n`)
  if (terminal.json) {
    const faults = problems.map((problem) => problemJson(problem, terminal.language))
    const written = sound && out !== undefined ? out : null
    terminal.out(JSON.stringify({ file: path, factors, problems: faults, written }, null, 2))
    return sound ? exitCodes.ok : exitCodes.incomplete
  }
  if (!sound) {
    for (const problem of problems)
      terminal.out(plain(`${sentence(problem, terminal.language)} [${problem.code}]`))
    terminal.out(say(terminal, '没有导入任何一行', 'Nothing was imported'))
    return exitCodes.incomplete
  }
  const columns = [
    { header: say(terminal, '编号', 'Id') },
    { header: say(terminal, '品种', 'Carrier') },
    { header: say(terminal, '地区', 'Region') },
    { header: say(terminal, '数值', 'Value'), right: true },
    { header: say(terminal, '单位', 'Unit') },
    { header: say(terminal, '年份', 'Year') },
    { header: say(terminal, '证据', 'Evidence') },
  ]
  const rows = factors.map((f) => [
    f.id,
    f.carrier,
    f.region,
    ...asPublished(f),
    String(f.dataYear),
    f.source.title,
  ])
  terminal.out(textTable(columns, rows))
  terminal.out(
    say(
      terminal,
      `读入 ${String(factors.length)} 行；用 --own ${path} 并写明编号 own/… 或系列 own 才会用到`,
      `${String(factors.length)} read; used with --own ${path} where a row names own/… or the factor family own`,
    ),
  )
  if (out !== undefined) terminal.err(say(terminal, `已写入 ${out}`, `Written to ${out}`))
  return exitCodes.ok
}

/** A row as readOwnFactors takes it. */
function recordOf(f: Factor): Record<string, string> {
  const [value, unit] = asPublished(f)
  return {
    id: f.id.replace(/^own\//, ''),
    carrier: f.carrier,
    value,
    unit,
    year: String(f.dataYear),
    evidence: f.source.title,
    name: f.name.zh,
    region: f.region,
    from: f.valid.from,
    to: f.valid.to ?? '',
    reviewBy: f.reviewBy,
    note: f.note?.zh ?? '',
  }
}

function writeNew(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx' })
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error)
    throw zcError('ZC-FILE-UNWRITABLE', { file: path, detail })
  }
}
