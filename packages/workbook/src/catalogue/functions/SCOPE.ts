import { parkMethod, type BridgeStep } from '@zerocarbon/accounting'
import { ZcError, zcError } from '@zerocarbon/accounting/errors'
import { exactTotal, type Decimal } from '@zerocarbon/accounting/quantity'
import { shownBy } from '../../report/totalsShown.ts'
import { choice } from '../choice.ts'
import { incompleteTotal } from '../incompleteTotal.ts'
import { changeStep, scopeSteps } from '../scopeSteps.ts'
import { parameter } from '../parameter.ts'
import { textArgument } from '../textArgument.ts'
import type { Argument, Choice, FunctionContext, ZcFunction } from '../ZcFunction.ts'

type Scope = 1 | 2 | 3 | 'total'
type Way = 'location' | 'market' | 'park'
type Gas = 'CO2' | 'CO2e'

/** What is meant, its spellings, and the word offered for it. */
type Option<T> = readonly [meaning: T, spellings: RegExp, offered: Choice]
const scopes: readonly Option<Scope>[] = [
  [1, /^(1|scope ?1|范围[一1]|直接)$/i, choice('1', '1', '范围一：直接排放', 'Scope 1: direct emissions')],
  [
    2,
    /^(2|scope ?2|范围[二2]|间接)$/i,
    choice('2', '2', '范围二：外购电力和热力', 'Scope 2: bought power and heat'),
  ],
  [
    3,
    /^(3|scope ?3|范围[三3])$/i,
    choice('3', '3', '范围三：给出的部分，不进合计', 'Scope 3: what was given, in no total'),
  ],
  [
    'total',
    /^(total|合计|总排放|1\+2)$/i,
    choice('合计', 'total', '范围一和范围二', 'Scopes 1 and 2 together'),
  ],
]
const ways: readonly Option<Way>[] = [
  [
    'location',
    /^(|位置法|location([- ]based)?)$/i,
    choice(
      '位置法',
      'location',
      '不填时用它：外购电力按电网因子',
      'Used when empty: bought power by grid factors',
    ),
  ],
  [
    'market',
    /^(市场法|market([- ]based)?)$/i,
    choice('市场法', 'market', '外购电力按合同和绿证', 'Bought power by contracts and certificates'),
  ],
  [
    'park',
    /^(园区法|园区|park)$/i,
    choice('园区法', 'park', '外购电力按零碳园区的算法', 'Bought power as zero-carbon parks count it'),
  ],
]
const gases: readonly Option<Gas>[] = [
  ['CO2', /^(|co2)$/i, choice('CO2', 'CO2', '不填时用它，单位 tCO2', 'Used when empty, in tCO2')],
  ['CO2e', /^(co2e|二氧化碳当量)$/i, choice('CO2e', 'CO2e', '各种气体，单位 tCO2e', 'All gases, in tCO2e')],
]
const offered = (table: readonly Option<unknown>[]): readonly Choice[] => table.map(([, , each]) => each)

const names: Readonly<Record<Scope, string>> = { 1: '范围一', 2: '范围二', 3: '范围三', total: '总排放' }
const wayNames: Readonly<Record<Way, string>> = { location: '位置法', market: '市场法', park: '园区法' }

/** Emissions of one scope, or of scopes 1 and 2 together, by one method; an error while data are missing. */
export const SCOPE: ZcFunction = {
  name: 'SCOPE',
  summary: {
    zh: '某个范围的排放（tCO2 或 tCO2e）',
    en: 'Emissions of one scope (tCO2 or tCO2e)',
  },
  parameters: [
    {
      ...parameter('范围', 'scope', { zh: '1、2、3 或 合计', en: '1, 2, 3 or total' }, 'any', false),
      choices: offered(scopes),
    },
    {
      ...parameter('方法', 'method', {
        zh: '位置法（不填）、市场法、园区法',
        en: 'location (empty), market, park',
      }),
      choices: offered(ways),
    },
    {
      ...parameter('气体', 'gas', { zh: 'CO2（不填）或 CO2e', en: 'CO2 (empty) or CO2e' }),
      choices: offered(gases),
    },
  ],
  reads: 'tables',
  examples: ['=ZC.SCOPE(1)', '=ZC.SCOPE(2,"市场法")', '=ZC.SCOPE("合计",,"CO2e")'],
  run([scope, method, gas], context) {
    try {
      const wanted = oneOf(scopes, scope, '范围 scope')
      const way = oneOf(ways, method, '方法 method')
      const kind = oneOf(gases, gas, '气体 gas')
      const problem = incompleteTotal(context.report(), context.language)
      if (problem) return { problem }
      const { value, changes } = emissionsOf(wanted, way, kind, (gas ?? '') !== '', context)
      const unit = `t${kind}`
      return {
        value: value.toNumber(),
        exact: value.toFixed(),
        unit,
        why: () => ({
          kind: 'sum',
          label: { zh: `${names[wanted]}（${wayNames[way]}）`, en: `Scope ${String(wanted)} (${way})` },
          gives: { value, unit },
          of: [
            ...scopeSteps(wanted, kind, context.report()),
            ...changes.map((step) => changeStep(step, unit)),
          ],
        }),
      }
    } catch (error) {
      if (error instanceof ZcError) return { problem: error.problem }
      throw error
    }
  },
}

/** A value with what another method than the location-based one changes in it. */
interface Found {
  readonly value: Decimal
  readonly changes: readonly BridgeStep[]
}

function emissionsOf(
  scope: Scope,
  way: Way,
  gas: Gas,
  isStated: boolean,
  { report, book }: FunctionContext,
): Found {
  const { inventory, market, green, totals, processes } = report()
  const key = gas === 'CO2' ? 'co2' : 'co2e'
  if (scope === 3) {
    const given = processes.flatMap(({ lines }) => lines).filter((line) => line.scope === 3 && line.counts)
    if (given.length === 0) throw zcError('ZC-SCOPE-MISSING', { scope: { zh: '范围三', en: 'scope 3' } })
    if (gas === 'CO2')
      throw zcError('ZC-ARGUMENT-INVALID', { name: '气体 gas', text: isStated ? 'CO2' : '', allowed: 'CO2e' })
    return { value: totals.scope3, changes: [] }
  }
  if (scope === 1) return { value: totals.direct[key], changes: [] }
  // The other methods change bought power alone, which is CO2 only.
  const before = (scope === 2 ? totals.indirect : totals.total)[key]
  if (way === 'location') return { value: before, changes: [] }
  const other = way === 'park' ? parkMethod(inventory, green.covered, book) : market
  if (!other) throw zcError('ZC-SCOPE-MISSING', { scope: { zh: '市场法', en: 'the market-based method' } })
  const { steps } = shownBy(report(), other)
  return { value: exactTotal([before, ...steps.map(({ change }) => change)]), changes: steps }
}

function oneOf<T>(table: readonly Option<T>[], given: Argument, name: string): T {
  const plain = textArgument(given, name).normalize('NFKC').trim()
  const found = table.find(([, pattern]) => pattern.test(plain))
  if (found) return found[0]
  const words = offered(table).map(({ word }) => word)
  const allowed = { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(', ') }
  throw zcError('ZC-ARGUMENT-INVALID', { name, text: plain.slice(0, 40), allowed })
}
