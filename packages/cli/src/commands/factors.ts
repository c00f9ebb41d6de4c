import { createFactorBook, cn2026 } from '@zerocarbon/factors'
import type { Factor } from '@zerocarbon/accounting/factor'
import type { Command } from 'commander'
import { exitCodes, type ExitCode } from '../exitCodes.ts'
import { plain, textTable } from '../output/textTable.ts'
import { say, type Terminal } from '../Terminal.ts'

/** `zc factors list [TEXT]` and `zc factors show ID`. */
export function declareFactors(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const factors = program
    .command('factors')
    .description(say(terminal, '查看因子集', 'look into the factor set'))
    .helpCommand(false)
  factors
    .command('list')
    .argument('[text]', say(terminal, '编号或名称中的文字', 'text in the id or name'))
    .description(say(terminal, '列出因子', 'list factors'))
    .action((filter: string | undefined) => done(factorsList(filter, terminal)))
  factors
    .command('show')
    .argument('<id>', say(terminal, '因子编号', 'factor id'))
    .description(say(terminal, '一条因子的全部信息', 'everything about one factor'))
    .action((id: string) => done(factorsShow(id, terminal)))
}

/** The factors whose id or name holds the text. */
function factorsList(filter: string | undefined, terminal: Terminal): ExitCode {
  const wanted = filter?.toLowerCase() ?? ''
  const found = cn2026.factors.filter((f) =>
    [f.id, f.carrier, f.name.zh, f.name.en].some((name) => name.toLowerCase().includes(wanted)),
  )
  if (terminal.json) {
    terminal.out(JSON.stringify({ set: cn2026.id, hash: cn2026.hash, factors: found }, null, 2))
    return exitCodes.ok
  }
  const columns = [
    { header: say(terminal, '编号', 'Id') },
    { header: say(terminal, '名称', 'Name') },
    { header: say(terminal, '数值', 'Value'), right: true },
    { header: say(terminal, '单位', 'Unit') },
    { header: say(terminal, '数据年', 'Data year') },
    { header: say(terminal, '置信度', 'Confidence') },
    { header: say(terminal, '复核期限', 'Review by') },
  ]
  const rows = found.map((f) => [
    f.id,
    f.name[terminal.language],
    ...valueAndUnit(f),
    String(f.dataYear),
    f.confidence,
    f.reviewBy,
  ])
  terminal.out(textTable(columns, rows))
  terminal.out(
    say(
      terminal,
      `因子集 ${cn2026.id}，${String(found.length)} / ${String(cn2026.factors.length)} 条`,
      `Factor set ${cn2026.id}, ${String(found.length)} of ${String(cn2026.factors.length)}`,
    ),
  )
  return exitCodes.ok
}

/** Everything the set says about one factor. */
function factorsShow(id: string, terminal: Terminal): ExitCode {
  const f = createFactorBook(cn2026).byId(id)
  if (terminal.json) {
    terminal.out(JSON.stringify({ set: cn2026.id, hash: cn2026.hash, factor: f }, null, 2))
    return exitCodes.ok
  }
  const [value, unit] = valueAndUnit(f)
  const pairs: [string, string][] = [
    [say(terminal, '编号', 'Id'), f.id],
    [say(terminal, '名称', 'Name'), f.name[terminal.language]],
    [say(terminal, '数值', 'Value'), `${value} ${unit}`],
    [say(terminal, '地区', 'Region'), f.region],
    [say(terminal, '版本', 'Edition'), f.edition],
    [say(terminal, '数据年', 'Data year'), String(f.dataYear)],
    [say(terminal, '发布', 'Released'), f.released ?? '–'],
    [
      say(terminal, '适用', 'Valid'),
      `${f.valid.from} – ${f.valid.to ?? say(terminal, '至被替代', 'until replaced')}`,
    ],
    [say(terminal, '来源', 'Source'), `${f.source.title}, ${f.source.locator}`],
    [say(terminal, '网址', 'Address'), f.source.url ?? '–'],
    [say(terminal, '置信度', 'Confidence'), f.confidence],
    [say(terminal, '复核期限', 'Review by'), f.reviewBy],
    [say(terminal, '备注', 'Note'), f.note ?? '–'],
    [say(terminal, '因子集', 'Factor set'), `${cn2026.id} ${cn2026.hash}`],
  ]
  for (const [key, text] of pairs) terminal.out(plain(`${key}: ${text}`))
  return exitCodes.ok
}

function valueAndUnit(f: Factor): [string, string] {
  switch (f.kind) {
    case 'rate':
      return [f.value, `${f.numerator}/${f.per}`]
    case 'coal':
      return [f.value ?? f.range?.join('–') ?? '–', `kgce/${f.per}`]
    case 'fuel':
      return f.ncv === null
        ? [f.direct ?? '–', `tCO2/${f.per}`]
        : [`${f.ncv} × ${f.carbon ?? ''} × ${f.oxidation ?? ''} × 44/12`, `tCO2/${f.per}`]
  }
}
