import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactElement, ReactNode } from 'react'

const useStyles = makeStyles({
  box: {
    margin: '12px 16px 0',
    padding: '8px 12px',
    borderRadius: '4px',
    fontSize: '12px',
    lineHeight: '16px',
    overflowWrap: 'anywhere',
    border: `1px solid ${tokens.colorStatusWarningBorder2}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  calm: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
})

/** One sentence in a box: something the person should know before reading on. */
export function MessageLine(props: { readonly children: ReactNode; readonly calm?: boolean }): ReactElement {
  const styles = useStyles()
  return <div className={mergeClasses(styles.box, props.calm && styles.calm)}>{props.children}</div>
}
