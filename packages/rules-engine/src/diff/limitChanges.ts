import type { Text } from '@zerocarbon/accounting/trace'
import { canonicalJson } from '../hash/canonicalJson.ts'
import { joinTexts } from '../judge/says.ts'
import { limitDirections } from '../resolve/limitDirections.ts'
import type { Band, Parameter, RuleSet } from '../ruleset/RuleSet.ts'
import { bandChanges } from './bandChanges.ts'
import { bandPairs } from './bandPairs.ts'
import { inBand } from './inBand.ts'
import type { SetChange } from './SetChange.ts'
import { valueFrom } from './valueFrom.ts'

/** What became of the limits of a set: figures by day and band, edges, dates, how far they can be trusted. */
export function limitChanges(a: RuleSet, b: RuleSet): SetChange[] {
  const [before, after] = [a.parameters ?? {}, b.parameters ?? {}]
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const directions = limitDirections(b)
  return names.flatMap((id) => {
    const [was, is] = [before[id], after[id]]
    const change = (says: Text): SetChange => ({ of: 'limit', id, says: led(is ?? was!, says) })
    if (!was)
      return historyOf(is!, b).map((says) =>
        change(joinTexts([{ zh: '新增，', en: 'added, ' }, says], '', '')),
      )
    if (!is) return [change({ zh: '删去', en: 'removed' })]
    return [
      ...(was.unit === is.unit
        ? []
        : [
            change({
              zh: `单位由 ${was.unit || '无'} 改为 ${is.unit || '无'}`,
              en: `the unit changes from ${was.unit || 'none'} to ${is.unit || 'none'}`,
            }),
          ]),
      ...(canonicalJson([was.label, was.decimals]) === canonicalJson([is.label, is.decimals])
        ? []
        : [change({ zh: '名称或小数位有改动', en: 'its name or its decimals change' })]),
      ...bandPairs(bandsOf(was), bandsOf(is))
        .flatMap(([old, now]) => bandChanges(old, now, { was, is, a, b, direction: directions.get(id) }))
        .map(change),
    ]
  })
}

const led = ({ label }: Parameter, { zh, en }: Text): Text => ({
  zh: `限值“${label.zh}”：${zh}`,
  en: `Limit "${label.en}": ${en}`,
})

/** A limit without bands is one band for all. */
const bandsOf = ({ bands, values = [] }: Parameter): readonly Band[] => bands ?? [{ values }]

function historyOf(parameter: Parameter, set: RuleSet): Text[] {
  return bandsOf(parameter).flatMap((band) =>
    band.values.map((dated) => inBand(band, parameter, set, valueFrom(dated, parameter, set))),
  )
}
