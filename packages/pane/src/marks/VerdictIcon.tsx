import type { ReactElement } from 'react'
import type { Outcome } from '@zerocarbon/rules-engine'

const ring = { cx: 8, cy: 8, r: 6.4, fill: 'none', stroke: 'currentColor', strokeWidth: 1.3 } as const
const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.4, strokeLinecap: 'round' } as const
/** What is drawn on a filled shape takes the colour behind the tag. */
const ground = 'var(--zcTagGround)'

const shapes: Readonly<Record<Outcome, ReactElement>> = {
  pass: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.6 8.2l2.3 2.3 4.5-4.8" fill="none" stroke={ground} strokeWidth="1.8" />
    </>
  ),
  fail: (
    <>
      <path d="M8 .8L15.2 8 8 15.2.8 8z" fill="currentColor" />
      <path d="M8 4.4v4.4M8 11.2v.6" fill="none" stroke={ground} strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  missing: (
    <>
      <circle {...ring} strokeDasharray="2.6 1.8" />
      <path d="M6.3 6.4c0-2.3 3.5-2.2 3.5 0 0 1.4-1.8 1.4-1.8 2.7M8 11.4v.1" {...line} />
    </>
  ),
  undetermined: (
    <>
      <circle {...ring} />
      <path d="M5 8h.01M8 8h.01M11 8h.01" {...line} strokeWidth="1.8" />
    </>
  ),
  notApplicable: (
    <>
      <circle {...ring} />
      <path d="M3.8 12.2l8.4-8.4" {...line} />
    </>
  ),
  notInForce: (
    <>
      <circle {...ring} />
      <path d="M8 4.2V8l2.6 1.6" {...line} />
    </>
  ),
  waived: <path d="M3.5 1.8h6l3 3v9.4h-9zM6 7h4M6 9.4h4M6 11.8h2.6" {...line} />,
}

/** The shape that says an outcome without its colour. */
export function VerdictIcon({ outcome }: { readonly outcome: Outcome }): ReactElement {
  return (
    <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[outcome]}
    </svg>
  )
}
