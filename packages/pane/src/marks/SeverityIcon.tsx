import { makeStyles, tokens } from '@fluentui/react-components'
import type { Issue } from '@zerocarbon/accounting/errors'
import type { ReactElement } from 'react'
import { zcTokens } from '../theme/zcTokens.ts'

const shapes: Readonly<Record<Issue['severity'], ReactElement>> = {
  must: <path d="M6 .6L11.4 6 6 11.4.6 6z" fill="currentColor" />,
  should: <path d="M6 1.2l5 9.2H1z" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  note: <circle cx="6" cy="6" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.4" />,
}

const useStyles = makeStyles({
  must: { color: zcTokens.danger },
  should: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
})

/** Filled diamond, open triangle or ring; the word stands in the text beside it. */
export function SeverityIcon({ severity }: { readonly severity: Issue['severity'] }): ReactElement {
  const styles = useStyles()
  return (
    <svg
      className={styles[severity]}
      width="12"
      height="12"
      viewBox="0 0 12 12"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[severity]}
    </svg>
  )
}
