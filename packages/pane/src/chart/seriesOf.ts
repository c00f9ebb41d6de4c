import type { ActivitySource } from '@zerocarbon/accounting'

/** The colour of a carrier; fixed to it, never to its rank. */
export type Series = 'power' | 'gas' | 'steam' | 'diesel' | 'pv' | 'rest'

const own: ReadonlySet<ActivitySource['role']> = new Set(['own-power', 'dedicated-power', 'exported-power'])

/** What has no colour of its own shares the grey one. */
export function seriesOf({ carrier, role }: ActivitySource): Series {
  if (carrier === 'electricity') return own.has(role) ? 'pv' : 'power'
  if (carrier === 'heat') return 'steam'
  return carrier === 'natural-gas' ? 'gas' : carrier === 'diesel' ? 'diesel' : 'rest'
}
