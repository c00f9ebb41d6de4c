import { isoDay, type Period } from '@zerocarbon/accounting'

/** Lines are drawn for a year: half a year of power would stay below 5 GWh and half a winter flatter a share. */
export function isWholeYear({ start, last }: Period): boolean {
  return isoDay(last + 1) === `${String(Number(start.slice(0, 4)) + 1).padStart(4, '0')}${start.slice(4)}`
}
