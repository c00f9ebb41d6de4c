import type { ReactElement } from 'react'
import { useTextStyles } from '../theme/useTextStyles.ts'
import type { ShownFigure } from './shownFigure.ts'

/** A result in large digits with its unit; words stay in the size of text and may wrap. */
export function FigureLine({ figure }: { readonly figure: ShownFigure }): ReactElement {
  const text = useTextStyles()
  const { value, unit, isText } = figure
  if (isText) return <p className={text.body}>{value}</p>
  return (
    <div>
      <span className={`${text.figure} ${text.number}`}>{value}</span>
      {unit === '' ? null : <span className={text.unit}>{unit}</span>}
    </div>
  )
}
