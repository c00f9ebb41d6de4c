import type { RuleSet, Subject } from '@zerocarbon/rules-engine'
import { counted } from '../../output/counted.ts'
import { populationRegions } from '../../file/populationRegions.ts'
import { say, type Terminal } from '../../Terminal.ts'

/**
 * How many subjects stand in another region than the set is for. A set of the country is for everybody in it; whoever
 * gives no province may stand anywhere; what the EU asks of goods is asked wherever they are made.
 */
export function otherRegion({ jurisdiction }: RuleSet, subjects: readonly Subject[]): number {
  if (!/^CN\b/.test(jurisdiction)) return 0
  return subjects.filter(({ region }) => {
    const isWithin = (inner: string, outer: string): boolean => `${inner}-`.startsWith(`${outer}-`)
    return region !== '' && !isWithin(region, jurisdiction) && !isWithin(jurisdiction, region)
  }).length
}

/** Says how many are of another region; nothing where none is. */
export function otherRegionSays(
  ruleSet: RuleSet,
  subjects: readonly Subject[],
  terminal: Terminal,
): string[] {
  const count = otherRegion(ruleSet, subjects)
  if (count === 0) return []
  const { id, jurisdiction } = ruleSet
  const name = populationRegions([ruleSet]).find((region) => region.id === jurisdiction)!.name
  return [
    say(
      terminal,
      `${String(count)} 个对象不在 ${id} 适用的地区（${name.zh}），照样判定了`,
      `${counted(count, 'subject')} of another region than ${id} is for (${name.en}), judged all the same`,
    ),
  ]
}
