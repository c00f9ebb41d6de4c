import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { useSay } from '../frame/language.ts'
import { zcTokens } from '../theme/zcTokens.ts'
import { useTextStyles } from '../theme/useTextStyles.ts'

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    flexShrink: 0,
    boxSizing: 'border-box',
    height: '18px',
    padding: '0 6px',
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: '2px',
    fontSize: '12px',
    lineHeight: '16px',
    fontWeight: 400,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground1,
    backgroundImage: `repeating-linear-gradient(135deg, transparent 0 4px, ${zcTokens.hatch} 4px 6px)`,
  },
})

/** `暂行`, with its reasons as tooltip and for screen readers. */
export function ProvisionalMark({ because }: { readonly because: readonly string[] }): ReactElement {
  const say = useSay()
  const styles = useStyles()
  const text = useTextStyles()
  const reason = because.join(say('；', '; '))
  return (
    <span className={styles.mark} title={reason}>
      {say('暂行', 'Provisional')}
      <span className={text.hidden}>{say('：', ': ') + reason}</span>
    </span>
  )
}
