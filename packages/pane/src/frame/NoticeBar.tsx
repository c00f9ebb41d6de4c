import { makeStyles } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import type { PaneNotice } from '../PaneProps.ts'
import { useSay } from './language.ts'
import { MessageLine } from './MessageLine.tsx'
import { TextButton } from './TextButton.tsx'

const useStyles = makeStyles({
  text: { whiteSpace: 'pre-line' },
  actions: { display: 'flex', columnGap: '16px', marginTop: '4px' },
})

/** What the program around the pane has to say, above the page, until it is closed. */
export function NoticeBar({ intent, text, action, onClose }: PaneNotice): ReactElement {
  const say = useSay()
  const styles = useStyles()
  return (
    <div role={intent === 'error' ? 'alert' : 'status'}>
      <MessageLine intent={intent}>
        <div className={styles.text}>{text}</div>
        <div className={styles.actions}>
          {action ? <TextButton onClick={action.run}>{action.label}</TextButton> : null}
          <TextButton onClick={onClose}>{say('知道了', 'Close')}</TextButton>
        </div>
      </MessageLine>
    </div>
  )
}
