import { makeStyles } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { CellLink } from '../frame/CellLink.tsx'
import { Details } from '../frame/Details.tsx'
import { useSay } from '../frame/language.ts'
import { useTextStyles } from '../theme/useTextStyles.ts'
import type { ChainStep, ChainTerm } from './chainOf.ts'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '0 8px',
    fontSize: '12px',
    lineHeight: '16px',
  },
  nested: { paddingTop: '8px' },
})

/** A term of a sum: its cell or name, its value, and its own chain where it has one. */
export function TermItem({
  term,
  inner,
}: {
  readonly term: ChainTerm
  readonly inner: (steps: readonly ChainStep[]) => ReactElement
}): ReactElement {
  const say = useSay()
  const styles = useStyles()
  const text = useTextStyles()
  const { chain } = term
  return (
    <>
      <div className={styles.row}>
        {term.at ? <CellLink at={term.at} /> : <span>{term.name}</span>}
        <span className={text.number}>
          {term.figure}
          {term.unit === '' ? null : <span className={text.unit}>{term.unit}</span>}
        </span>
      </div>
      {chain ? (
        <Details summary={say(`${term.name}怎么来的`, `How ${term.name} was reached`)}>
          {() => <div className={styles.nested}>{inner(chain())}</div>}
        </Details>
      ) : null}
    </>
  )
}
