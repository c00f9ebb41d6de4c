import {
  isOver,
  isoDay,
  parkMethod,
  type Energy,
  type InventoryLine,
  type Period,
} from '@zerocarbon/accounting'
import { sentence, ZcError } from '@zerocarbon/accounting/errors'
import type { Basis, Factor } from '@zerocarbon/accounting/factor'
import { Decimal, exactTotal } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'
import type { FactorBook } from '@zerocarbon/factors'
import {
  refusedValue,
  type AbsentFact,
  type Fact,
  type FactDefinition,
  type FactDictionary,
  type Facts,
} from '@zerocarbon/rules-engine'
import type { PlantReport } from '../report/plantReport.ts'
import { shownBy, totalsShown } from '../report/totalsShown.ts'
import type { Purpose } from '../report/UsedValue.ts'
import { isComputed } from './computedFacts.ts'
import { factCells } from './factCells.ts'
import { enteredReasons } from './enteredReasons.ts'
import { marked } from './marked.ts'
import { provisionalMark } from './provisionalMark.ts'
import { wordsSaid } from './wordsSaid.ts'
import { SECTOR } from './sectorNamed.ts'

/**
 * What is known of a plant, for rules to judge: computed from its report, or entered in ZC_Facts.
 *
 * While the inventory is incomplete no computed fact exists: a partial sum would flatter the plant. What is missing
 * names the first cell to mend.
 *
 * @param on - ISO day of the check; before the end of the reporting period what was computed may still change.
 */
export function factsOf(
  report: PlantReport,
  entered: ReadonlyMap<string, Fact>,
  {
    book,
    dictionary,
    on,
    unused,
  }: {
    readonly book: FactorBook
    readonly dictionary: FactDictionary
    readonly on?: string
    readonly unused?: ReadonlyMap<string, AbsentFact>
  },
): Facts {
  const judged = report.inventory.complete && isWholeYear(report.inventory.reporting)
  const definitions = new Map(dictionary.facts.map((fact) => [fact.id, fact]))
  const computed = judged ? computedOf(report, book, on) : new Map<string, Fact>()
  const refused = new Map(
    [...computed.values()].flatMap((fact) => {
      const absent = refusedFact(fact, definitions.get(fact.id))
      return absent ? [[fact.id, absent] as const] : []
    }),
  )
  const get = (id: string): Fact | undefined =>
    refused.has(id) ? undefined : (computed.get(id) ?? entered.get(id))
  return {
    get,
    absent(id) {
      if (get(id)) return undefined
      const odd = refused.get(id)
      if (odd) return odd
      return isComputed(id) ? incomplete(id, report) : (unused?.get(id) ?? notEntered(id, dictionary))
    },
  }
}

function computedOf(report: PlantReport, book: FactorBook, on?: string): ReadonlyMap<string, Fact> {
  const { inventory, market, energy, energyUse, green, entered } = report
  const shown = totalsShown(report)
  const facts = new Map<string, Fact>()
  const notEnded =
    on !== undefined && on < inventory.reporting.end ? [notEndedMark(inventory.reporting, on)] : []
  const add = (
    id: string,
    value: Fact['value'],
    unit: string,
    reasons: readonly (Text | undefined)[] = [],
    why?: Fact['why'],
  ): void => {
    const because = marked([...reasons, ...notEnded])
    const from = (): string[] => factCells(id, report)
    facts.set(id, { id, value, unit, ...because, from, ...(why ? { why } : {}) })
  }
  const enteredFor = (purpose: Purpose, power = true): Text[] =>
    enteredReasons(
      entered.filter(
        ({ purposes, sources }) =>
          purposes.includes(purpose) && (power || sources.some(({ role }) => role !== 'bought-power')),
      ),
    )
  const all = factorsOf(inventory.lines)
  const byHand = enteredFor('location-based')
  add('emissions-co2-location', shown.total, 'tCO2', [provisionalMark(all).provisional, ...byHand], shown.why)
  // The other two methods take a factor of their own for bought power.
  const rest = factorsOf(inventory.lines.filter(({ source }) => source.role !== 'bought-power'))
  const restByHand = enteredFor('location-based', false)
  if (market && shown.market) {
    const used = market.factor ? [...rest, market.factor] : all
    const hand = market.factor ? restByHand : byHand
    add('emissions-co2-market', shown.market.total, 'tCO2', [provisionalMark(used).provisional, ...hand])
  }
  const park = attempt(() => parkMethod(inventory, green.covered, book))
  if (park) {
    const reasons = [provisionalMark([...rest, park.factor]).provisional, ...restByHand]
    const { total, why } = shownBy(report, park)
    add('emissions-co2-park', total, 'tCO2', reasons, why ?? park.why)
  }
  for (const [basis, name] of [
    ['等价值', 'equivalent'],
    ['当量值', 'calorific'],
  ] as const satisfies readonly (readonly [Basis, string])[]) {
    const found: Energy | null = energy[basis]
    if (!found) continue
    const reasons = [...coefficientMarks(found), ...enteredFor(basis)]
    add(`energy-total-${name}`, found.total.value, 'tce', reasons, found.total.why)
    // More than all of it is no share; nothing may be judged by it.
    if (!isOver(found.nonFossil)) add(`energy-nonfossil-${name}`, found.nonFossil.part, 'tce', reasons)
  }
  const power = energy.当量值 ?? energy.等价值
  if (power) {
    add('electricity-total', power.physicalPower.whole, 'kWh')
    add('electricity-kept', power.physicalKept.whole, 'kWh')
    add('electricity-physical-nonfossil', power.physicalPower.part, 'kWh')
    // Without ZC_Production for the whole year the value added may be entered in ZC_Facts.
    const perValueAdded = energyUse.intensities(power).find(({ product }) => product === null)
    if (perValueAdded?.ratio && perValueAdded.output)
      add('industrial-value-added', perValueAdded.output.value, perValueAdded.output.unit)
  }
  // Without a line the workbook cannot tell a plant that burns nothing from one that forgot: a person has to say so.
  for (const [id, scope] of [
    ['has-direct-inventory', 1],
    ['has-indirect-inventory', 2],
  ] as const)
    if (inventory.lines.some((line) => line.scope === scope)) add(id, true, '')
  return facts
}

/** What the rows give, where it lies outside the range of the fact: more was taken off than there is. */
function refusedFact({ id, value, unit }: Fact, definition?: FactDefinition): AbsentFact | undefined {
  const allowed = value instanceof Decimal && definition ? refusedValue(value, definition) : undefined
  if (!definition || !allowed) return undefined
  const { name } = definition
  const figure = `${String(value)} ${unit}`.trim()
  return {
    id,
    reason: {
      zh: `“${name.zh}”算出来是 ${figure}，不据以判定（可能的值：${allowed.zh}）。核对扣减的各行，如回收、外供。`,
      en: `"${name.en}" comes out at ${figure} and decides nothing (possible: ${allowed.en}). Check the rows that take off, such as recovery and what was sold on.`,
    },
  }
}

const equivalentMark: Text = {
  zh: '电力等价值折标系数 0.2856 kgce/kWh 未见于正式文本',
  en: 'the equivalent-value coefficient 0.2856 kgce/kWh was not seen in an official text',
}

/** The equivalent value of power is marked only where power was counted by it. */
function coefficientMarks({ basis, lines, nonFossil }: Energy): (Text | undefined)[] {
  const isPower = (line: InventoryLine): boolean => line.source.carrier === 'electricity'
  const biomass = exactTotal(lines.flatMap(({ line, coal }) => (line.biogenic ? [coal.value] : [])))
  const hasPower =
    nonFossil.part.gt(biomass) || lines.some(({ line }) => isPower(line) && !line.amount.value.isZero())
  const others = lines.filter(({ line }) => basis === '当量值' || !isPower(line))
  const mark = provisionalMark(others.flatMap(({ coal }) => coal.coefficients)).provisional
  return [basis === '等价值' && hasPower ? equivalentMark : undefined, mark]
}

const notEndedMark = ({ end }: Period, on: string): Text => ({
  zh: `核查日 ${on} 时报告期还没有结束（到 ${end}），之后的数据只能是预计`,
  en: `the reporting period has not ended on the day of the check, ${on} (it ends on ${end}); later data can only be expected`,
})

const factorsOf = (lines: readonly InventoryLine[]): Factor[] => lines.flatMap(({ plan }) => plan.factors)

/** Lines are drawn for a year: half a year of power would stay below 5 GWh and half a winter flatter a share. */
function isWholeYear({ start, last }: Period): boolean {
  return isoDay(last + 1) === `${String(Number(start.slice(0, 4)) + 1).padStart(4, '0')}${start.slice(4)}`
}

function incomplete(id: string, { issues, inventory }: PlantReport): AbsentFact {
  const { start, end } = inventory.reporting
  if (inventory.complete && !isWholeYear(inventory.reporting))
    return {
      id,
      reason: {
        zh: `报告期 ${start} 至 ${end} 不是连续十二个月，指标按全年核查。在 ZC_Settings 填整年的报告期，并补齐数据。`,
        en: `The reporting period ${start} to ${end} is not twelve months, and the lines are drawn for a year. Enter a whole year in ZC_Settings, with its data.`,
      },
    }
  const musts = issues.filter(({ severity }) => severity === 'must')
  const [first] = musts
  const over = id.startsWith('energy-nonfossil-')
    ? issues.find(({ code }) => code === 'ZC-SHARE-OVER')
    : undefined
  if (!first && over)
    return {
      id,
      reason: { zh: sentence(over, 'zh'), en: sentence(over, 'en') },
      ...(over.at ? { at: over.at } : {}),
    }
  if (!first) {
    const reason: Text = {
      zh: '这本工作簿的数据算不出这一项',
      en: 'the data of this workbook do not give it',
    }
    return { id, reason }
  }
  const count = String(musts.length)
  const place = first.at ? `${first.at.sheet}!${first.at.cell} ` : ''
  const reason: Text = {
    zh: `清单不完整（${count} 处必须处理），先处理：${place}${sentence(first, 'zh')}`,
    en: `the inventory is incomplete (${count} to be fixed), first: ${place}${sentence(first, 'en')}`,
  }
  return first.at ? { id, reason, at: first.at } : { id, reason }
}

const noSector: Text = {
  zh: 'ZC_Settings 没有填“行业”，或所填的不认得。填一个行业，如“锂电池”。',
  en: 'ZC_Settings has no "sector" that is known. Enter one, such as lithium-battery.',
}

function notEntered(id: string, { facts }: FactDictionary): AbsentFact {
  const found = facts.find((fact) => fact.id === id)
  if (id === SECTOR) return { id, reason: noSector }
  const name: Text = found?.name ?? { zh: id, en: id }
  const wanted = wantedOf(found)
  const hint = hintOf(found)
  return {
    id,
    reason: {
      zh: `ZC_Facts 没有“${name.zh}”。填${wanted.zh}，并附证据。${hint.zh}`,
      en: `ZC_Facts has no "${name.en}". Enter ${wanted.en}, with evidence.${hint.en}`,
    },
  }
}

/** What the dictionary says of a fact beyond where it is entered: how it is counted, what stands for none. */
function hintOf({ derived = { zh: '', en: '' } }: Partial<FactDefinition> = {}): Text {
  const after = (text: string, mark: RegExp): string => text.slice(text.search(mark) + 1).trim()
  const [zh, en] = [/[；：]/, /[;:]/] as const
  return {
    zh: zh.test(derived.zh) ? `${after(derived.zh, zh)}。` : '',
    en: en.test(derived.en) ? ` ${capital(after(derived.en, en))}.` : '',
  }
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

/** What to enter in the column of values. */
function wantedOf({ type, unit, words }: Partial<FactDefinition> = {}): Text {
  if (type === 'boolean') return { zh: '“是”或“否”', en: 'yes or no' }
  if (type === 'text')
    return words
      ? { zh: `其中一项：${wordsSaid(words).zh}`, en: `one of ${wordsSaid(words).en}` }
      : { zh: '文字', en: 'text' }
  if (unit === '1') return { zh: '0 到 1 的数，或数值和单位 %', en: 'a number from 0 to 1, or one in %' }
  if (!unit) return { zh: '数值', en: 'a number' }
  return { zh: `数值和单位 ${unit}`, en: `a number in ${unit}` }
}

function attempt<T>(compute: () => T): T | null {
  try {
    return compute()
  } catch (error) {
    if (error instanceof ZcError) return null
    throw error
  }
}
