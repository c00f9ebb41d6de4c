import type { ReactElement } from 'react'
import { keepUnits } from '../figures/keepUnits.ts'
import { useTextStyles } from '../theme/useTextStyles.ts'

/** A sentence of its own, its numbers kept beside their units. */
export function Line(props: {
  readonly kind?: 'body' | 'note' | 'small'
  readonly text: string
}): ReactElement {
  return <p className={useTextStyles()[props.kind ?? 'note']}>{keepUnits(props.text)}</p>
}
