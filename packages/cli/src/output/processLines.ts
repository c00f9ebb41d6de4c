import { showValue } from '@zerocarbon/accounting/quantity'
import type { ProcessResult } from '@zerocarbon/accounting/process'
import { confidenceWords } from '@zerocarbon/accounting/trace'
import { say, type Terminal } from '../Terminal.ts'
import { issueLines } from './issueLines.ts'
import { stepLines } from './stepLines.ts'
import { plain, textTable } from './textTable.ts'

/** What a method gave, for people: lines, totals, figures, what was assumed, and what is wrong. */
export function processLines(result: ProcessResult, terminal: Terminal, why: boolean): string[] {
  const { language } = terminal
  const { method, lines, figures, co2, co2e, potentials, defaults, issues } = result
  const out: string[] = [plain(`${method.name[language]} (${method.id})`)]
  const shown = (value: {
    toSignificantDigits: (digits: number) => Parameters<typeof showValue>[0]
  }): string => showValue(value.toSignificantDigits(15))
  if (lines.length > 0) {
    const columns = [
      { header: say(terminal, '项目', 'Line') },
      { header: say(terminal, '气体', 'Gas') },
      { header: 't', right: true },
      { header: 'GWP', right: true },
      { header: 'tCO2e', right: true },
    ]
    const rows = lines.map((line) => [
      line.counts
        ? line.label[language]
        : `${line.label[language]}${say(terminal, '（不计入）', ' (not counted)')}`,
      line.gas,
      shown(line.mass),
      line.potential?.value ?? '1',
      shown(line.co2e),
    ])
    out.push(textTable(columns, rows))
  }
  if (co2 && co2e && lines.length > 0) {
    out.push(`CO2   ${shown(co2)} tCO2`)
    out.push(`CO2e  ${shown(co2e)} tCO2e (GWP ${potentials})`)
  }
  for (const { label, value, unit } of figures) out.push(plain(`${label[language]}: ${shown(value)} ${unit}`))
  for (const { id, value, unit, source, confidence } of defaults) {
    const head = say(terminal, '缺省值', 'default')
    out.push(
      plain(
        `${head} ${id} = ${value} ${unit} · ${source.title} · ${confidenceWords[confidence][terminal.language]}`,
      ),
    )
  }
  out.push(...issueLines(issues, terminal))
  if (why) for (const { why: reason } of [...lines, ...figures]) out.push(...stepLines(reason(), terminal))
  return out
}
