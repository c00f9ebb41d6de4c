import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'
import type { Band, Day, Parameter, RuleSet } from '../ruleset/RuleSet.ts'
import type { Truth } from '../verdict/TraceNode.ts'
import { actualIn, type Draft } from './Draft.ts'
import { leafPlaces, type LeafPlace } from './leafPlaces.ts'
import type { RuleCase } from './RuleCase.ts'
import { settle, settleLeaf } from './settle.ts'
import { shiftDay } from './shiftDay.ts'

/** A case computed from a set: one comparison just met, just missed, or without its fact. */
export interface BoundaryCase {
  readonly place: LeafPlace
  readonly shows: Text
  readonly on: Day
  readonly facts: RuleCase['facts']
  /** How the comparison itself must come out where its limit decides. */
  readonly wants: Truth
}

const shown: Readonly<Record<'met' | 'missed' | 'missing', Text>> = {
  met: { zh: '刚好满足', en: 'just meets' },
  missed: { zh: '差一点', en: 'just misses' },
  missing: { zh: '缺数据', en: 'fact missing' },
}

/**
 * The cases a set itself gives: for every comparison of every criterion, in every reading, on both sides of every date
 * and in every band, the values just beside the line and none at all. They show where a line lies, never that it lies
 * where the document says: only cases written by hand can.
 */
export function boundaryCases(
  ruleSet: RuleSet,
  isWanted: (place: LeafPlace) => boolean = () => true,
): BoundaryCase[] {
  return ruleSet.criteria
    .flatMap((criterion, index) => leafPlaces(criterion, index))
    .filter(isWanted)
    .flatMap((place) => casesAt(ruleSet, place))
}

function casesAt(ruleSet: RuleSet, place: LeafPlace): BoundaryCase[] {
  const { limit } = place.leaf
  const parameter = limit === undefined ? undefined : ruleSet.parameters?.[limit]
  const bands: readonly (Band | undefined)[] = parameter?.bands ?? [undefined]
  return bands.flatMap((band) =>
    daysOf(ruleSet, parameter, band).flatMap((on) => [
      ...edgesOf(band).flatMap((edge) =>
        [true, false].map((truth) => made(ruleSet, place, on, truth, band, edge)),
      ),
      made(ruleSet, place, on, null, band),
    ]),
  )
}

/** The day of every date and the day before it. */
function daysOf({ inForce }: RuleSet, parameter: Parameter | undefined, band: Band | undefined): Day[] {
  const dates = (band?.values ?? parameter?.values ?? []).map(({ from }) => from)
  const turns = [inForce.from, ...dates, ...(inForce.to === undefined ? [] : [shiftDay(inForce.to, 1)])]
  return [...new Set(turns.flatMap((day) => [shiftDay(day, -1), day]))].toSorted()
}

/** A size on the lower edge of a band, and one just below its upper edge. */
function edgesOf(band: Band | undefined): readonly (Decimal | undefined)[] {
  if (!band || band.is) return [undefined]
  const { atLeast, below } = band
  const upper = below === undefined ? undefined : new Decimal(below)
  return [
    ...(atLeast === undefined || !new Decimal(atLeast).gt(0) ? [undefined] : [new Decimal(atLeast)]),
    ...(upper ? [upper.minus(new Decimal(10).pow(-Math.max(upper.decimalPlaces(), 3)))] : []),
  ]
}

function made(
  ruleSet: RuleSet,
  place: LeafPlace,
  on: Day,
  wants: Truth,
  band: Band | undefined,
  edge?: Decimal,
): BoundaryCase {
  const { criterion, leaf, role, reading } = place
  const draft: Draft = { ruleSet, criterion, reading, on, facts: new Map() }
  const by = leaf.limit === undefined ? undefined : ruleSet.parameters?.[leaf.limit]?.by
  if (edge && by !== undefined) draft.facts.set(actualIn(draft, by), edge)
  // Its own reading first; were the others left without data, every slip would come out missing.
  const others = (criterion.readings ?? []).filter((each) => each !== reading)
  for (const each of role === 'require' ? [reading, ...others] : [reading])
    settlePlace(place, wants ?? true, { ...draft, reading: each }, band)
  if (role === 'require' && criterion.appliesWhen) settle(criterion.appliesWhen, true, draft)
  if (role === 'appliesWhen')
    for (const each of criterion.readings ?? [undefined])
      settle(criterion.require, false, { ...draft, reading: each })
  if (wants === null) draft.facts.delete(actualIn(draft, leaf.fact))
  const { zh, en } = shown[wants === null ? 'missing' : wants ? 'met' : 'missed']
  return {
    place,
    on,
    wants,
    shows: { zh: `${criterion.id} ${on} ${zh}`, en: `${criterion.id} ${on} ${en}` },
    facts: Object.fromEntries(
      [...draft.facts].map(([id, value]) => [id, value instanceof Decimal ? value.toFixed() : value]),
    ),
  }
}

/** The comparison of a place, and what stands around it so that it does not decide without it. */
function settlePlace(
  { leaf, around }: LeafPlace,
  truth: boolean,
  draft: Draft,
  band: Band | undefined,
): void {
  settleLeaf(leaf, truth, draft, band)
  for (const [depth, outer] of around.entries()) {
    const inner = around[depth + 1] ?? leaf
    if ('all' in outer) for (const part of outer.all) if (part !== inner) settle(part, true, draft)
    if ('any' in outer) for (const part of outer.any) if (part !== inner) settle(part, false, draft)
  }
}
