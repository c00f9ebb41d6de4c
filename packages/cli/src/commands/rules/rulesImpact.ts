import type { Text } from '@zerocarbon/accounting/trace'
import { impactOf, outcomeWords, type Impact, type ImpactGroup, type RuleSet } from '@zerocarbon/rules-engine'
import { zcError } from '@zerocarbon/accounting/errors'
import { exitCodes, type ExitCode } from '../../exitCodes.ts'
import { populationRegions } from '../../file/populationRegions.ts'
import { readPopulation } from '../../file/readPopulation.ts'
import { besideId } from '../../output/besideId.ts'
import { plain, textTable } from '../../output/textTable.ts'
import { say, type Terminal } from '../../Terminal.ts'
import { dayOf, judgedBy, type Engine } from './judgedBy.ts'
import { openSide, pairsOf, type Side } from './openSide.ts'
import { otherRegion, otherRegionSays } from './otherRegion.ts'
import { printProblems } from './ruleProblems.ts'

export interface ImpactOptions {
  readonly population: string
  readonly at: string
  readonly ruleset?: string
  readonly engine?: Engine
}

/** Flips printed for people; programs get all. */
const SHOWN = 40

/** `zc rules impact A B --population FILE --at DATE`: for whom the outcome changes. */
export async function rulesImpact(
  a: string,
  b: string,
  options: ImpactOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const on = dayOf(options.at)
  const [first, second] = [openSide(a), openSide(b)]
  for (const side of [first, second])
    if ('problems' in side) {
      printProblems(side.problems, side.folder, terminal)
      return exitCodes.input
    }
  if ('problems' in first || 'problems' in second) return exitCodes.input
  const pairs = pairsOf(first, second, options.ruleset)
  const [was, is] = pairs[0] ?? []
  if (pairs.length !== 1 || !was || !is)
    throw zcError('ZC-ARGUMENT-INVALID', {
      name: '--ruleset',
      text: options.ruleset ?? '',
      allowed: pairs.flatMap(([x, y]) => (x && y ? [x.id] : [])).join(' · '),
    })
  const subjects = readPopulation(options.population, [first, second], on, terminal)
  const engine = options.engine ?? 'columns'
  const impact = impactOf(subjects, on, [
    await judgedBy(engine, was, subjects, on, terminal),
    await judgedBy(engine, is, subjects, on, terminal),
  ])
  const side = (set: typeof was) => {
    const { id, version, hash } = set
    return { id, version, hash, otherRegion: otherRegion(set, subjects) }
  }
  if (terminal.json) terminal.out(JSON.stringify({ a: side(was), b: side(is), engine, ...impact }, null, 2))
  else {
    const named = namesOf([first, second], [was, is])
    for (const line of impactLines(impact, named, terminal)) terminal.out(line)
    // Two versions of one set are mostly for one region.
    const said = [was, is].flatMap((set) => otherRegionSays(set, subjects, terminal))
    for (const line of new Set(said)) terminal.err(line)
  }
  return exitCodes.ok
}

/** What the ids of an impact are called. */
interface Names {
  readonly sector: ReadonlyMap<string, Text>
  readonly region: ReadonlyMap<string, Text>
  readonly criterion: ReadonlyMap<string, Text>
}

function namesOf(sides: readonly Side[], sets: readonly RuleSet[]): Names {
  return {
    sector: new Map(sides.flatMap(({ facts }) => facts.sectors.map(({ id, name }) => [id, name] as const))),
    region: new Map(populationRegions(sets).map(({ id, name }) => [id, name])),
    criterion: new Map(sets.flatMap(({ criteria }) => criteria.map(({ id, title }) => [id, title] as const))),
  }
}

function impactLines(
  { on, subjects, table, sectors, regions, flips }: Impact,
  names: Names,
  terminal: Terminal,
): string[] {
  const { language } = terminal
  const named = (of: keyof Names, id: string): string => besideId(id, names[of].get(id), terminal)
  const groups = (header: string, of: keyof Names, list: readonly ImpactGroup[]): string =>
    textTable(
      [
        { header },
        ...[
          say(terminal, '数量', 'Subjects'),
          say(terminal, '原达标', 'Met before'),
          say(terminal, '现达标', 'Met now'),
          say(terminal, '改为有差距', 'Now fail'),
          say(terminal, '改为缺数据', 'Now lack data'),
          say(terminal, '改为其他', 'Now other'),
          say(terminal, '改为达标', 'Now meet'),
        ].map((name) => ({ header: name, right: true })),
      ],
      list.map(({ group, ...counts }) => [
        group === '' ? '–' : named(of, group),
        ...[
          counts.subjects,
          counts.passBefore,
          counts.passAfter,
          counts.nowFails,
          counts.nowMissing,
          counts.nowOther,
          counts.nowPasses,
        ].map(String),
      ]),
    )
  const outcomes = textTable(
    [
      { header: say(terminal, '总结论', 'Overall') },
      { header: say(terminal, '之前', 'Before'), right: true },
      { header: say(terminal, '之后', 'After'), right: true },
    ],
    table.map(({ outcome, before, after }) => [
      outcomeWords[outcome][language],
      String(before),
      String(after),
    ]),
  )
  const shown = flips.slice(0, SHOWN).map(({ id, sector, region, before, after, criteria }) => {
    const which = criteria.map((each) => named('criterion', each.id)).join(say(terminal, '、', ', '))
    const who = [id, named('sector', sector), named('region', region)].filter((text) => text !== '')
    return plain(
      `  ${who.join(say(terminal, '，', ', '))}: ${outcomeWords[before][language]} → ${outcomeWords[after][language]}${which === '' ? '' : ` (${which})`}`,
    )
  })
  const more = flips.length - shown.length
  return [
    say(
      terminal,
      `${on}，${String(subjects)} 个对象，${String(flips.length)} 个结论有变`,
      `${on}: ${String(subjects)} subjects, ${String(flips.length)} outcomes change`,
    ),
    '',
    outcomes,
    '',
    groups(say(terminal, '行业', 'Sector'), 'sector', sectors),
    '',
    groups(say(terminal, '地区', 'Region'), 'region', regions),
    '',
    ...shown,
    ...(more > 0
      ? [
          say(
            terminal,
            `  另有 ${String(more)} 个，用 --json 取全部`,
            `  ${String(more)} more; --json gives all`,
          ),
        ]
      : []),
  ]
}
