import { makeStyles, tokens } from '@fluentui/react-components'
import { useState, type ReactElement } from 'react'
import { useSay } from '../frame/language.ts'
import { TextButton } from '../frame/TextButton.tsx'
import { useTextStyles } from '../theme/useTextStyles.ts'
import type { ChainStep, ChainTerm } from './chainOf.ts'
import { TermItem } from './TermItem.tsx'

/** Sums longer than this are folded. */
const FOLD = 12
/** Opened further at a time: a year of meters may have a hundred thousand rows. */
const MORE = 200

const useStyles = makeStyles({
  list: { margin: '4px 0 0', padding: 0, listStyleType: 'none' },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '2px 0' },
})

/** The terms of a sum, the first twelve and the rest on demand. */
export function TermList({
  terms,
  inner,
}: {
  readonly terms: readonly ChainTerm[]
  readonly inner: (steps: readonly ChainStep[]) => ReactElement
}): ReactElement {
  const say = useSay()
  const styles = useStyles()
  const text = useTextStyles()
  const [count, setCount] = useState(FOLD)
  const hidden = terms.length - count
  const next = Math.min(hidden, MORE)
  return (
    <>
      <ul className={styles.list}>
        {terms.slice(0, count).map((term) => (
          <li key={term.key} className={styles.item}>
            <TermItem term={term} inner={inner} />
          </li>
        ))}
      </ul>
      {hidden > 0 ? (
        <p className={text.small}>
          <TextButton onClick={() => setCount(count + next)}>
            {say(
              `再看 ${String(next)} 项（还有 ${String(hidden)} 项）`,
              `Show ${String(next)} more of ${String(hidden)}`,
            )}
          </TextButton>
        </p>
      ) : null}
    </>
  )
}
