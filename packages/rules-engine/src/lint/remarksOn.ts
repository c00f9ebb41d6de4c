import type { Text } from '@zerocarbon/accounting/trace'
import type { Day } from '../ruleset/RuleSet.ts'
import type { RuleSetFile } from '../ruleset/RuleSetFile.ts'
import { citesIn } from './citesIn.ts'
import { daysIn } from './daysIn.ts'
import type { Path } from './LintContext.ts'

/** What is odd about a set and no reason to refuse it. */
interface RuleRemark {
  readonly path: Path
  readonly says: Text
}

const past = new Set(['issued', 'checkedOn'])

/** Documents nothing stands in, and days of issue or of a check that have not come yet. */
export function remarksOn(set: RuleSetFile, today: Day): RuleRemark[] {
  const cited = new Set(citesIn(set, []).map(([{ source }]) => source))
  return [
    ...Object.keys(set.sources)
      .filter((name) => !cited.has(name))
      .map((name) => ({
        path: ['sources', name],
        says: { zh: `文件“${name}”没有一处引用`, en: `nothing cites the source "${name}"` },
      })),
    ...daysIn(set, [])
      .filter(([day, path]) => past.has(String(path.at(-1))) && day > today)
      .map(([day, path]) => ({
        path,
        says: { zh: `日期 ${day} 还没有到`, en: `the day ${day} has not come yet` },
      })),
  ]
}
