import type { Text } from '@zerocarbon/accounting/trace'
import { bandSays, valueSays } from '../explain/limitLines.ts'
import { joinTexts } from '../judge/says.ts'
import type { Band, DatedValue, Parameter, RuleSet } from '../ruleset/RuleSet.ts'
import { datedChanges } from './datedChanges.ts'
import { inBand } from './inBand.ts'
import type { LimitSides } from './LimitSides.ts'
import { sameBand } from './sameBand.ts'
import { valueFrom } from './valueFrom.ts'

/** What became of one band of a limit: new, gone, another edge, another value or day. */
export function bandChanges(old: Band | undefined, now: Band | undefined, sides: LimitSides): Text[] {
  const { was, is, a, b } = sides
  if (!old)
    return now!.values.map((dated) =>
      inBand(now!, is, b, joinTexts([{ zh: '新增 ', en: 'added ' }, valueFrom(dated, is, b)], '', '')),
    )
  if (!now) return [inBand(old, was, a, { zh: '这一段删去', en: 'this band is removed' })]
  const edge = sameBand(old, now)
    ? []
    : [
        {
          zh: `分段由 ${bandSays(old, was, a, 'zh')} 改为 ${bandSays(now, is, b, 'zh')}`,
          en: `the band changes from ${bandSays(old, was, a, 'en')} to ${bandSays(now, is, b, 'en')}`,
        },
      ]
  const days = [...new Set([...old.values, ...now.values].map(({ from }) => from))].toSorted()
  const gone = old.values.filter((dated) => !now.values.some(({ from }) => from === dated.from))
  const fresh = now.values.filter((dated) => !old.values.some(({ from }) => from === dated.from))
  // The same value under another day is one that was moved.
  if (gone.length === 1 && fresh.length === 1 && said(gone[0]!, was, a) === said(fresh[0]!, is, b))
    return [
      ...edge,
      inBand(now, is, b, {
        zh: `${said(gone[0]!, was, a)} 由自 ${gone[0]!.from} 起改为自 ${fresh[0]!.from} 起`,
        en: `${valueSays(gone[0]!, was, a, 'en')} holds from ${fresh[0]!.from} instead of ${gone[0]!.from}`,
      }),
    ]
  return [
    ...edge,
    ...days.flatMap((from) => {
      const [first, then] = [old, now].map(({ values }) => values.find((dated) => dated.from === from))
      const before = now.values.findLast((dated) => dated.from < from)
      return datedChanges(first, then, { ...sides, ...(before && { before }) }).map((says) =>
        inBand(now, is, b, says),
      )
    }),
  ]
}

const said = (dated: DatedValue, parameter: Parameter, set: RuleSet): string =>
  valueSays(dated, parameter, set, 'zh')
