import { createFactorBook, cn2026 } from '@zerocarbon/factors'
import { Option, type Command } from 'commander'
import { exitCodes, type ExitCode } from '../exitCodes.ts'
import { asPublished, rowKinds, rowsOf } from '../output/publishedRow.ts'
import { plain, textTable } from '../output/textTable.ts'
import { say, type Terminal } from '../Terminal.ts'
import { zcError } from '@zerocarbon/accounting/errors'
import { methodNamed, processMethods } from '@zerocarbon/accounting/process'
import { confidenceWords, sourceIn } from '@zerocarbon/accounting/trace'
import { calibreFilter } from '@zerocarbon/workbook'
import { factorsDiff, namedSets } from './factorsDiff.ts'
import { factorsImport } from './factorsImport.ts'

interface ListOptions {
  readonly set?: string
  readonly kind?: string
}

/** `zc factors list | show | sets | diff | import`. */
export function declareFactors(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const factors = program
    .command('factors')
    .description(say(terminal, '查看因子集', 'look into the factor set'))
    .helpCommand(false)
  factors
    .command('list')
    .argument('[text]', say(terminal, '编号或名称中的文字', 'text in the id or name'))
    .description(say(terminal, '列出因子', 'list factors'))
    .option('--set <id>', say(terminal, '只列一个系列，如 ipcc-2006', 'one named set, such as ipcc-2006'))
    .addOption(
      new Option('--kind <kind>', say(terminal, '只列一类', 'one kind of rows')).choices([...rowKinds]),
    )
    .action((filter: string | undefined, options: ListOptions) =>
      done(factorsList(filter, options, terminal)),
    )
  factors
    .command('show')
    .argument('<id>', say(terminal, '因子编号', 'factor id'))
    .description(say(terminal, '一条因子的全部信息', 'everything about one factor'))
    .action((id: string) => done(factorsShow(id, terminal)))
  factors
    .command('sets')
    .description(say(terminal, '列出各系列及其年份和来源', 'list the named sets with years and sources'))
    .action(() => done(factorsSets(terminal)))
  factors
    .command('diff')
    .argument('<a>', say(terminal, '系列编号，或因子集文件', 'a named set, or a file of a factor set'))
    .argument('<b>', say(terminal, '与之比较的另一个', 'the other one'))
    .description(say(terminal, '比较两个系列或两个因子集', 'compare two named sets or two factor sets'))
    .action((a: string, b: string) => done(factorsDiff(a, b, terminal)))
  factors
    .command('import')
    .argument('<file>', say(terminal, 'CSV 或 JSON，带证据', 'CSV or JSON, with evidence'))
    .description(say(terminal, '检查自有因子', "check a company's own factors"))
    .option('--write <out>', say(terminal, '另存为 JSON', 'save as JSON'))
    .action((file: string, { write }: { write?: string }) => done(factorsImport(file, write, terminal)))
}

/** The rows whose id or name holds the text, or whose calibre it names. */
function factorsList(filter: string | undefined, { set, kind }: ListOptions, terminal: Terminal): ExitCode {
  const wanted = filter?.toLowerCase() ?? ''
  const named = namedSets(cn2026)
  if (set !== undefined && !named.includes(set))
    throw zcError('ZC-ARGUMENT-INVALID', {
      name: 'set',
      text: set.slice(0, 60),
      allowed: named.join(' · '),
    })
  const all = rowsOf(cn2026)
  // A row of freight is named by its vehicle: 重型货车, Rail.
  const isFreight = methodNamed(processMethods, filter ?? '')?.id === 'freight'
  const ofCalibre = calibreFilter(filter ?? '')
  const found = all.filter(
    (row) =>
      (set === undefined || row.set === set) &&
      (kind === undefined || row.kind === kind) &&
      ([row.id, row.name.zh, row.name.en].some((name) => name.toLowerCase().includes(wanted)) ||
        (isFreight && row.kind === 'rate' && row.carrier === 'freight') ||
        ofCalibre(row)),
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
  const rows = found.map((row) => [
    row.id,
    row.name[terminal.language],
    ...asPublished(row),
    String(row.dataYear),
    row.confidence,
    row.reviewBy,
  ])
  terminal.out(textTable(columns, rows))
  terminal.out(
    say(
      terminal,
      `因子集 ${cn2026.id}，${String(found.length)} / ${String(all.length)} 条`,
      `Factor set ${cn2026.id}, ${String(found.length)} of ${String(all.length)}`,
    ),
  )
  return exitCodes.ok
}

/** Everything the set says about one row. */
function factorsShow(id: string, terminal: Terminal): ExitCode {
  const row = rowsOf(cn2026).find((each) => each.id === id) ?? createFactorBook(cn2026).byId(id)
  if (terminal.json) {
    terminal.out(JSON.stringify({ set: cn2026.id, hash: cn2026.hash, factor: row }, null, 2))
    return exitCodes.ok
  }
  const [value, unit] = asPublished(row)
  const pairs: [string, string][] = [
    [say(terminal, '编号', 'Id'), row.id],
    [say(terminal, '名称', 'Name'), row.name[terminal.language]],
    [say(terminal, '数值', 'Value'), `${value} ${unit}`.trim()],
    [say(terminal, '系列', 'Named set'), row.set ?? '–'],
  ]
  if ('region' in row) {
    const { from, to } = row.valid
    pairs.push(
      [say(terminal, '地区', 'Region'), row.region],
      [say(terminal, '版本', 'Edition'), row.edition],
      [say(terminal, '适用', 'Valid'), `${from} – ${to ?? say(terminal, '至被替代', 'until replaced')}`],
    )
  }
  if (row.kind === 'fuel') {
    for (const { gas, value: mass, unit: per, use } of row.others ?? [])
      pairs.push([gas, [mass, per, use ?? ''].join(' ').trim()])
    if (row.biogenic) pairs.push(['CO2', say(terminal, '生物源，不计入', 'biogenic, not counted')])
  }
  if ('warning' in row) pairs.push([say(terminal, '警告', 'Warning'), row.warning[terminal.language]])
  pairs.push(
    [say(terminal, '数据年', 'Data year'), String(row.dataYear)],
    [say(terminal, '发布', 'Released'), row.released ?? '–'],
    [say(terminal, '来源', 'Source'), sourceIn(row.source, terminal.language)],
    [say(terminal, '网址', 'Address'), row.source.url ?? '–'],
    [say(terminal, '置信度', 'Confidence'), confidenceWords[row.confidence][terminal.language]],
    [say(terminal, '复核期限', 'Review by'), row.reviewBy],
    [say(terminal, '备注', 'Note'), row.note?.[terminal.language] ?? '–'],
    [say(terminal, '因子集', 'Factor set'), `${cn2026.id} ${cn2026.hash}`],
  )
  for (const [key, text] of pairs) terminal.out(plain(`${key}: ${text}`))
  return exitCodes.ok
}

/** The named sets with how many rows they have, of which years, and where from. */
function factorsSets(terminal: Terminal): ExitCode {
  const all = rowsOf(cn2026)
  const sets = namedSets(cn2026).map((id) => {
    const rows = all.filter((row) => row.set === id)
    const years = rows.map(({ dataYear }) => dataYear)
    const sources = [...new Set(rows.map(({ source }) => source.title))]
    const kinds = [...new Set(rows.map(({ kind }) => kind))]
    return { id, kinds, rows: rows.length, from: Math.min(...years), to: Math.max(...years), sources }
  })
  if (terminal.json) {
    terminal.out(JSON.stringify({ set: cn2026.id, hash: cn2026.hash, sets }, null, 2))
    return exitCodes.ok
  }
  const columns = [
    { header: say(terminal, '系列', 'Named set') },
    { header: say(terminal, '类', 'Kinds') },
    { header: say(terminal, '行', 'Rows'), right: true },
    { header: say(terminal, '数据年', 'Data years') },
    { header: say(terminal, '来源', 'Source') },
  ]
  const shown = sets.map(({ id, kinds, rows, from, to, sources }) => {
    const more = sources.length > 1 ? ` (+${String(sources.length - 1)})` : ''
    const years = from === to ? String(from) : `${String(from)}–${String(to)}`
    return [id, kinds.join(' '), String(rows), years, `${sources[0] ?? '–'}${more}`]
  })
  terminal.out(textTable(columns, shown))
  return exitCodes.ok
}
