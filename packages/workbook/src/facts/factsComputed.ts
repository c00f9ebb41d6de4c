import { isOver, parkMethod, type Energy, type InventoryLine, type Period } from '@zerocarbon/accounting'
import { ZcError } from '@zerocarbon/accounting/errors'
import type { Basis, Factor } from '@zerocarbon/accounting/factor'
import { exactTotal } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'
import type { FactorBook } from '@zerocarbon/factors'
import type { Fact } from '@zerocarbon/rules-engine'
import type { PlantReport } from '../report/plantReport.ts'
import { shownBy, totalsShown } from '../report/totalsShown.ts'
import type { Purpose } from '../report/UsedValue.ts'
import { enteredReasons } from './enteredReasons.ts'
import { factCells } from './factCells.ts'
import { marked } from './marked.ts'
import { provisionalMark } from './provisionalMark.ts'

/**
 * The facts a whole year of a plant's report gives, each with what makes it provisional.
 *
 * @param on - ISO day of the check; before the end of the reporting period everything may still change.
 */
export function factsComputed(report: PlantReport, book: FactorBook, on?: string): ReadonlyMap<string, Fact> {
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

function attempt<T>(compute: () => T): T | null {
  try {
    return compute()
  } catch (error) {
    if (error instanceof ZcError) return null
    throw error
  }
}
