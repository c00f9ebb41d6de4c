import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactElement, ReactNode } from 'react'
import { useTextStyles } from '../theme/useTextStyles.ts'

const useStyles = makeStyles({
  head: { padding: '12px 16px 16px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  note: { marginBottom: '10px' },
})

/** What a page says in one sentence. It takes the focus when the page is opened. */
export function PageHead(props: {
  readonly heading: string
  readonly note?: string
  readonly children?: ReactNode
}): ReactElement {
  const styles = useStyles()
  const text = useTextStyles()
  return (
    <section className={styles.head}>
      <h1 className={text.h1} tabIndex={-1}>
        {props.heading}
      </h1>
      {props.note ? <p className={`${text.note} ${styles.note}`}>{props.note}</p> : null}
      {props.children}
    </section>
  )
}
