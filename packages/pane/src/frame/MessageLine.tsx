import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactElement, ReactNode } from 'react'
import { IntentIcon } from '../marks/IntentIcon.tsx'
import type { NoticeIntent } from '../PaneProps.ts'

const useStyles = makeStyles({
  box: {
    display: 'flex',
    columnGap: '8px',
    margin: '12px 16px 0',
    padding: '8px 12px',
    borderRadius: '4px',
    fontSize: '12px',
    lineHeight: '16px',
    overflowWrap: 'anywhere',
  },
  words: { flexGrow: 1, minWidth: 0 },
  success: {
    border: `1px solid ${tokens.colorStatusSuccessBorder2}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  info: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  warning: {
    border: `1px solid ${tokens.colorStatusWarningBorder2}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  error: {
    border: `1px solid ${tokens.colorStatusDangerBorder2}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
  },
})

/** One sentence in a box: something the person should know before reading on. */
export function MessageLine({
  intent,
  children,
}: {
  readonly intent: NoticeIntent
  readonly children: ReactNode
}): ReactElement {
  const styles = useStyles()
  return (
    <div className={mergeClasses(styles.box, styles[intent])}>
      <IntentIcon intent={intent} />
      <div className={styles.words}>{children}</div>
    </div>
  )
}
