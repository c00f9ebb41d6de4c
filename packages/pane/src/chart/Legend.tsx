import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { seriesColour } from '../theme/zcTokens.ts'
import type { Series } from './seriesOf.ts'

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '2px 12px',
    margin: '4px 0 0',
    padding: 0,
    listStyleType: 'none',
    fontSize: '12px',
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
  },
  patch: { marginRight: '4px', verticalAlign: '-1px', forcedColorAdjust: 'none' },
})

/** What each colour stands for. */
export function Legend(props: {
  readonly entries: readonly { readonly series: Series; readonly name: string }[]
}): ReactElement {
  const styles = useStyles()
  return (
    <ul className={styles.list}>
      {props.entries.map(({ series, name }) => (
        <li key={series}>
          <svg className={styles.patch} width="10" height="10" aria-hidden="true" focusable="false">
            <rect width="10" height="10" rx="2" fill={seriesColour[series]} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}
