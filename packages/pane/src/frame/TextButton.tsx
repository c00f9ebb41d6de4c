import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactElement, ReactNode } from 'react'
import { zcTokens } from '../theme/zcTokens.ts'

const useStyles = makeStyles({
  button: {
    padding: '4px 0',
    minHeight: '24px',
    border: 'none',
    backgroundColor: 'transparent',
    color: zcTokens.link,
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: '16px',
    textAlign: 'left',
    // Also where the page around the pane keeps its own buttons on one line.
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    '&:focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
      borderRadius: '4px',
    },
  },
})

/** A link that does something in the pane. */
export function TextButton(props: {
  readonly children: ReactNode
  readonly onClick: () => void
  readonly title?: string
  readonly className?: string
}): ReactElement {
  const { children, onClick, title, className } = props
  return (
    <button
      type="button"
      className={mergeClasses(useStyles().button, className)}
      title={title}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
