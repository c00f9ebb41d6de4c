import { makeStyles, tokens } from '@fluentui/react-components'
import { useId, type ReactElement, type ReactNode } from 'react'
import { useTextStyles } from '../theme/useTextStyles.ts'

const useStyles = makeStyles({
  section: {
    padding: '12px 16px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-child': { borderBottom: 'none' },
  },
  heading: { display: 'flex', alignItems: 'baseline', gap: '8px', marginBottom: '8px' },
  title: { flexGrow: 1 },
})

/** A part of a page with its heading, split from the next by a line. */
export function Section(props: {
  readonly title: string
  /** Id of the heading, where something leads to it. */
  readonly anchor?: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}): ReactElement {
  const own = useId()
  const id = props.anchor ?? own
  const styles = useStyles()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.heading}>
        <h2 id={id} tabIndex={-1} className={`${useTextStyles().h2} ${styles.title}`}>
          {props.title}
        </h2>
        {props.aside}
      </div>
      {props.children}
    </section>
  )
}
