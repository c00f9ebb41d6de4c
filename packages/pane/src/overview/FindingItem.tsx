import { makeStyles } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { CellLink } from '../frame/CellLink.tsx'
import { SeverityIcon } from '../marks/SeverityIcon.tsx'
import { useTextStyles } from '../theme/useTextStyles.ts'
import type { Finding } from './completeness.ts'
import { Line } from '../frame/Line.tsx'

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '12px minmax(0, 1fr)', gap: '0 8px' },
  icon: { paddingTop: '4px' },
})

/** Where, what and cure, in that order; the code last. */
export function FindingItem({ finding }: { readonly finding: Finding }): ReactElement {
  const styles = useStyles()
  const text = useTextStyles()
  return (
    <div className={styles.row}>
      <span className={styles.icon}>
        <SeverityIcon severity={finding.severity} />
        <span className={text.hidden}>{finding.severityWord}</span>
      </span>
      <div>
        {finding.at ? <CellLink at={finding.at} /> : null}
        <Line kind="body" text={finding.what} />
        <Line text={finding.cure} />
        <Line text={finding.code} />
      </div>
    </div>
  )
}
