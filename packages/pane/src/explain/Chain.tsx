import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { useSay } from '../frame/language.ts'
import { useTextStyles } from '../theme/useTextStyles.ts'
import { ChainItem } from './ChainItem.tsx'
import type { ChainStep } from './chainOf.ts'
import { Line } from '../frame/Line.tsx'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    position: 'relative',
    padding: '0 0 12px 28px',
    '::before': {
      content: '""',
      position: 'absolute',
      left: '9px',
      top: '22px',
      bottom: '-2px',
      borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    },
    ':last-child': { paddingBottom: 0 },
    ':last-child::before': { display: 'none' },
  },
  number: {
    position: 'absolute',
    left: 0,
    top: 0,
    width: '20px',
    height: '20px',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: '10px',
    fontSize: '12px',
    lineHeight: '18px',
    textAlign: 'center',
  },
})

/** The chain of a term, inside the chain of its sum. */
const nested = (steps: readonly ChainStep[]): ReactElement => <Chain steps={steps} />

/** Steps from the first amount to the result, numbered. */
export function Chain(props: {
  readonly steps: readonly ChainStep[]
  readonly rounding?: string | undefined
}): ReactElement {
  const say = useSay()
  const styles = useStyles()
  const text = useTextStyles()
  const { steps, rounding } = props
  return (
    <ol className={styles.list}>
      {steps.map((step, i) => (
        <li key={step.key} className={styles.item}>
          <span className={styles.number} aria-hidden="true">
            {i + 1}
          </span>
          <ChainItem step={step} inner={nested} />
        </li>
      ))}
      {rounding === undefined ? null : (
        <li className={styles.item}>
          <span className={styles.number} aria-hidden="true">
            {steps.length + 1}
          </span>
          <h3 className={text.h3}>{say('舍入', 'Rounding')}</h3>
          <Line text={rounding} />
        </li>
      )}
    </ol>
  )
}
