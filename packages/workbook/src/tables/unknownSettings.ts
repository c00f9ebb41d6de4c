import { issueOf, type Issue, type Severity } from '@zerocarbon/accounting/errors'
import { editsBetween } from '@zerocarbon/factors'
import { cellText, type CellValue } from '../model/index.ts'

/** A filled row of ZC_Settings whose key is not known; an empty key is none at all. */
export interface StrangeSetting {
  readonly key: string
  readonly value: CellValue
  readonly at: NonNullable<Issue['at']>
}

/**
 * Settings that nothing reads. A key one slip away from a known one that is not set has put a default in its place,
 * so the total is not what was meant; one near a key that is set asks for a look; any other may be a remark of the
 * plant's own.
 *
 * @param names - What each known key is called, the usual name first.
 * @param given - Known keys that are there.
 */
export function unknownSettings(
  strange: readonly StrangeSetting[],
  names: Readonly<Record<string, readonly string[]>>,
  given: ReadonlySet<string>,
): Issue[] {
  // A year says where the period begins and ends, and both of these say the year.
  const year = given.has('year')
  const said = new Set([
    ...given,
    ...(year ? ['start', 'end'] : []),
    ...(given.has('start') && given.has('end') ? ['year'] : []),
  ])
  const severityOf = (near: readonly string[]): Severity =>
    near.length === 0 ? 'note' : near.every((id) => said.has(id)) ? 'should' : 'must'
  return strange.map(({ key, value, at }): Issue => {
    const near = Object.entries(names).filter(([, all]) => all.some((name) => isNear(key, name)))
    const info = {
      key: key.slice(0, 40),
      value: cellText(value).slice(0, 40),
      near: near.map(([, [usual]]) => usual!),
    }
    const issue = issueOf({ code: 'ZC-SETTING-UNKNOWN', info }, at)
    if (key === '') return { ...issue, severity: 'should' }
    return { ...issue, severity: severityOf(near.map(([id]) => id)) }
  })
}

/** A quarter of the letters; two fifths behind the same first three, as 报告期开始 for 报告期起. */
function isNear(typed: string, known: string): boolean {
  const [key, name] = [typed, known].map((text) => text.replace(/\s+/g, '').toLowerCase()) as [string, string]
  const edits = editsBetween(key, name)
  const length = Math.max(key.length, name.length)
  return edits * 4 <= length || (key.slice(0, 3) === name.slice(0, 3) && edits * 5 <= length * 2)
}
