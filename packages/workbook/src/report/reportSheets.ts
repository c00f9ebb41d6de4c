import { ratioOf, type Energy, type Share } from '@zerocarbon/accounting'
import { sentence, type Language } from '@zerocarbon/accounting/errors'
import type { Factor } from '@zerocarbon/accounting/factor'
import { round, type Decimal } from '@zerocarbon/accounting/quantity'
import type { FactorSet } from '@zerocarbon/factors'
import type { CellValue } from '../model/index.ts'
import type { PlantReport } from './plantReport.ts'

/** A sheet ZC writes: one table from its first row on. */
export interface ReportSheet {
  /** Name of the sheet and of its table. */
  readonly name: 'ZC_Results' | 'ZC_Provenance'
  readonly headers: readonly string[]
  readonly rows: readonly (readonly CellValue[])[]
  /** In characters. */
  readonly widths: readonly number[]
}

/** The two sheets a report leaves in the workbook, so that it can be read without ZC. */
export function reportSheets(
  report: PlantReport,
  set: Pick<FactorSet, 'id' | 'hash'>,
  language: Language,
): ReportSheet[] {
  return [results(report, language), provenance(report, set, language)]
}

type Row = readonly CellValue[]

function results(report: PlantReport, language: Language): ReportSheet {
  const zh = language === 'zh'
  const say = (a: string, b: string): string => (zh ? a : b)
  const { inventory, market, energy, issues } = report
  const musts = issues.filter(({ severity }) => severity === 'must').length
  const partial = say(
    `缺少数据：${String(musts)} 处必须处理，部分合计，不能当作全年`,
    `Missing data: ${String(musts)} must be fixed; a partial sum, not the whole`,
  )
  const whole =
    inventory.estimates > 0
      ? say(`含 ${String(inventory.estimates)} 处估算`, `${String(inventory.estimates)} estimates inside`)
      : ''
  const state = inventory.complete ? whole : partial
  const totals: Row[] = [
    [
      say('合计', 'Total'),
      say('总排放（位置法，仅 CO2）', 'Total emissions (location-based, CO2 only)'),
      number(inventory.total.value),
      'tCO2',
      state,
    ],
    [
      say('合计', 'Total'),
      say('范围一 直接排放', 'Scope 1, direct'),
      number(inventory.direct.value),
      'tCO2',
      inventory.complete ? '' : partial,
    ],
    [
      say('合计', 'Total'),
      say('范围二 外购能源', 'Scope 2, purchased energy'),
      number(inventory.indirect.value),
      'tCO2',
      inventory.complete ? '' : partial,
    ],
  ]
  const marketRows: Row[] = market
    ? [
        [
          say('市场法', 'Market-based'),
          say('总排放（市场法，仅 CO2）', 'Total emissions (market-based, CO2 only)'),
          number(market.total.value),
          'tCO2',
          state,
        ],
        ...market.steps.map(({ label, change }): Row => [
          say('市场法', 'Market-based'),
          label[language],
          number(change),
          'tCO2',
          say('自位置法的变化', 'change from location-based'),
        ]),
      ]
    : []
  const lines = inventory.lines.flatMap(({ source, scope, amount, emissions, estimates }): Row[] => {
    const group =
      scope === null
        ? say('只列出', 'Listed only')
        : say(`范围${scope === 1 ? '一' : '二'}`, `Scope ${String(scope)}`)
    const note = estimates > 0 ? say(`含 ${String(estimates)} 处估算`, `${String(estimates)} estimates`) : ''
    return [
      [
        group,
        say(`${source.name.zh} 用量`, `${source.name.en}, amount`),
        number(amount.value),
        amount.unit.symbol,
        note,
      ],
      [group, source.name[language], number(emissions.value), 'tCO2', note],
    ]
  })
  const energies = Object.values(energy).flatMap((e) => (e ? energyRows(e, zh) : []))
  const problems = issues.map((issue): Row => [
    say('问题', 'Issue'),
    issue.at ? `${issue.at.sheet}!${issue.at.cell}` : '',
    null,
    issue.code,
    sentence(issue, language),
  ])
  return {
    name: 'ZC_Results',
    headers: zh ? ['分组', '项目', '数值', '单位', '说明'] : ['Group', 'Item', 'Value', 'Unit', 'Remark'],
    rows: [...totals, ...lines, ...marketRows, ...energies, ...problems],
    widths: [14, 40, 18, 18, 70],
  }
}

function energyRows({ basis, total, nonFossil, physicalPower }: Energy, zh: boolean): Row[] {
  const group = zh ? '能源' : 'Energy'
  // 0.2856 kgce/kWh is seen once and not official.
  const provisional = basis === '等价值' ? (zh ? '，暂行系数' : ', provisional coefficient') : ''
  const by = `${zh ? `电力按${basis}` : `electricity by ${basis}`}${provisional}`
  const share = (s: Share): CellValue => {
    const ratio = ratioOf(s)
    return ratio === undefined ? null : number(ratio.times(100))
  }
  const rows: Row[] = [
    [
      group,
      zh ? `综合能源消费量（${basis}）` : `Energy consumption (${basis})`,
      number(total.value),
      'tce',
      by,
    ],
    [
      group,
      zh ? `非化石能源消费占比（${basis}）` : `Non-fossil share of energy (${basis})`,
      share(nonFossil),
      '%',
      by,
    ],
  ]
  // The physical share is in kWh and does not depend on the basis: once is enough.
  return basis === '当量值'
    ? [
        ...rows,
        [
          group,
          zh ? '物理认定非化石电力占比' : 'Physical non-fossil power share',
          share(physicalPower),
          '%',
          'kWh',
        ],
      ]
    : rows
}

function provenance(
  report: PlantReport,
  { id, hash }: Pick<FactorSet, 'id' | 'hash'>,
  language: Language,
): ReportSheet {
  const zh = language === 'zh'
  const used = new Map<Factor, Set<string>>()
  for (const { source, plan } of report.inventory.lines) {
    for (const factor of plan.factors)
      used.set(factor, (used.get(factor) ?? new Set()).add(source.name[language]))
  }
  const rows = [...used].map(([f, sources]): Row => [
    f.id,
    [...sources].join(zh ? '、' : ', '),
    valueOf(f),
    f.name[language],
    f.dataYear,
    f.released,
    f.source.title,
    f.source.locator,
    f.source.url ?? null,
    f.confidence,
    f.reviewBy,
  ])
  const set: Row = [id, zh ? '因子集' : 'Factor set', null, hash, null, null, null, null, null, null, null]
  return {
    name: 'ZC_Provenance',
    headers: zh
      ? ['因子编号', '用于', '数值', '名称', '数据年', '发布', '来源', '位置', '网址', '置信度', '复核期限']
      : [
          'Factor id',
          'Used for',
          'Value',
          'Name',
          'Data year',
          'Released',
          'Source',
          'Locator',
          'Address',
          'Confidence',
          'Review by',
        ],
    rows: [...rows, set],
    widths: [34, 20, 42, 40, 10, 14, 50, 30, 50, 18, 14],
  }
}

function valueOf(f: Factor): string {
  if (f.kind === 'rate') return `${f.value} ${f.numerator}/${f.per}`
  if (f.kind === 'coal') return `${f.value ?? ''} kgce/${f.per}`
  return f.ncv === null
    ? `${f.direct ?? ''} tCO2/${f.per}`
    : `${f.ncv} GJ/${f.per} × ${f.carbon ?? ''} tC/GJ × ${f.oxidation ?? ''} × 44/12`
}

/** Six decimals, half to even: enough for every unit here, and rounded once. */
const number = (value: Decimal): number => round(value, 6).toNumber()
