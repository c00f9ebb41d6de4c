import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useState, type ReactElement } from 'react'
import type { SessionState } from '../session/SessionState.ts'
import { MessageLine } from './MessageLine.tsx'
import { useSay } from './language.ts'

/** Under this nothing is said: a word that flashes only disturbs. */
const PATIENCE = 300

const useStyles = makeStyles({
  // Beside the page, not in it: nothing may jump when it comes and goes.
  line: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    height: 0,
    textAlign: 'right',
    fontSize: '12px',
    lineHeight: '16px',
  },
  word: {
    padding: '2px 16px',
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground1,
  },
})

/** What the session is doing, and what it could not do. */
export function StateLines({ state }: { readonly state: SessionState }): ReactElement {
  const say = useSay()
  const styles = useStyles()
  const slow = useSlow(state.updating)
  const word = state.report ? say('正在更新', 'Updating') : say('正在读取工作簿', 'Reading the workbook')
  return (
    <>
      <div className={styles.line} role="status">
        {slow ? <span className={styles.word}>{word}</span> : null}
      </div>
      {state.trouble ? (
        <div role="alert">
          <MessageLine intent="warning">{say(state.trouble.zh, state.trouble.en)}</MessageLine>
        </div>
      ) : null}
    </>
  )
}

function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    if (!busy) {
      setSlow(false)
      return undefined
    }
    const timer = setTimeout(() => setSlow(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [busy])
  return slow
}
