import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { Text } from '@zerocarbon/accounting/trace'
import type { ReactElement } from 'react'
import { useSay } from '../frame/language.ts'
import type { NoticeIntent } from '../PaneProps.ts'
import { zcTokens } from '../theme/zcTokens.ts'

const ring = <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.2" />
const shapes: Readonly<Record<NoticeIntent, ReactElement>> = {
  success: (
    <>
      {ring}
      <path d="M3.6 6.2l1.7 1.7 3.2-3.6" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
  info: (
    <>
      {ring}
      <path d="M6 5.4v3.3M6 3.2v1.2" fill="none" stroke="currentColor" strokeWidth="1.3" />
    </>
  ),
  warning: (
    <path
      d="M6 1.2l5 9.2H1zM6 4.6v2.8M6 8.2v1.1"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.2"
      strokeLinejoin="round"
    />
  ),
  error: (
    <>
      {ring}
      <path d="M4.2 4.2l3.6 3.6M7.8 4.2L4.2 7.8" fill="none" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
}
const names: Readonly<Record<NoticeIntent, Text>> = {
  success: { zh: '完成', en: 'Done' },
  info: { zh: '提示', en: 'Note' },
  warning: { zh: '注意', en: 'Warning' },
  error: { zh: '出错', en: 'Error' },
}

const useStyles = makeStyles({
  // In the middle of the first line of 16 px.
  icon: { flexShrink: 0, marginTop: '2px' },
  success: { color: tokens.colorStatusSuccessForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  error: { color: zcTokens.danger },
})

/** Tick, i, triangle or cross: colour alone would not reach everybody. */
export function IntentIcon({ intent }: { readonly intent: NoticeIntent }): ReactElement {
  const say = useSay()
  const styles = useStyles()
  return (
    <svg
      className={mergeClasses(styles.icon, styles[intent])}
      width="12"
      height="12"
      viewBox="0 0 12 12"
      role="img"
      aria-label={say(names[intent].zh, names[intent].en)}
      focusable="false"
    >
      {shapes[intent]}
    </svg>
  )
}
