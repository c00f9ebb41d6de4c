import { makeStyles, tokens } from '@fluentui/react-components'
import { useState, type ReactElement, type ReactNode } from 'react'
import { zcTokens } from '../theme/zcTokens.ts'

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    color: zcTokens.link,
    fontSize: '12px',
    lineHeight: '24px',
    '&:focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
      borderRadius: '4px',
    },
  },
})

/** Something folded away. Its content is made when it is first opened, since a sum may have thousands of terms. */
export function Details(props: {
  readonly summary: string
  readonly children: () => ReactNode
}): ReactElement {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={useStyles().summary}>{props.summary}</summary>
      {open ? props.children() : null}
    </details>
  )
}
