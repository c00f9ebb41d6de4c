import type { Text } from '@zerocarbon/accounting/trace'
import type { Verdict } from '../verdict/Verdict.ts'
import { leavesOf } from './leavesOf.ts'

/**
 * What to know of the limits a verdict was held against, each note once: a day that is our choice, a correction that is
 * not computed, why no value is set. What the reason says already is left out. Of a criterion that does not apply, only
 * those of the condition that says so.
 */
export function limitNotes({ outcome, applies, readings, tree, reason }: Verdict): Text[] {
  const required = readings.length > 0 ? readings.map((reading) => reading.tree) : [tree]
  const trees = outcome === 'notApplicable' ? [] : required
  const notes = [...(applies ? [applies] : []), ...trees]
    .flatMap(leavesOf)
    .flatMap(({ limit, openNote }) => limit?.note ?? openNote ?? [])
  return notes.filter(
    ({ zh }, index) =>
      !reason.zh.includes(zh.replace(/。$/u, '')) && notes.findIndex((other) => other.zh === zh) === index,
  )
}
