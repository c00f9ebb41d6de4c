import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { useSay } from '../frame/language.ts'

const useStyles = makeStyles({
  mark: {
    display: 'inline-block',
    padding: '0 4px',
    border: `1px dotted ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: '2px',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
})

/** `估`: an estimate is inside the figure before it. */
export function EstimateMark(): ReactElement {
  const say = useSay()
  return (
    <span className={useStyles().mark} title={say('含估算', 'Contains an estimate')}>
      {say('估', 'Est.')}
    </span>
  )
}
