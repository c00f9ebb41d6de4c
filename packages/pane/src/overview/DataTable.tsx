import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactElement } from 'react'

const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    '&:focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: '12px', lineHeight: '16px' },
  head: {
    fontWeight: 400,
    color: tokens.colorNeutralForeground3,
    padding: '4px 0 4px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    verticalAlign: 'bottom',
    textAlign: 'right',
    ':first-child': { textAlign: 'left', paddingLeft: 0 },
  },
  cell: {
    padding: '6px 0 6px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontWeight: 400,
    fontVariantNumeric: 'tabular-nums lining-nums',
    ':first-child': { textAlign: 'left', paddingLeft: 0 },
  },
})

/** A chart's figures as a table; a wide one scrolls in itself. */
export function DataTable(props: {
  readonly name: string
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
}): ReactElement {
  const styles = useStyles()
  const [first, ...others] = props.headers
  return (
    <div className={styles.scroll} role="region" aria-label={props.name} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {first}
            </th>
            {others.map((header) => (
              <th key={header} scope="col" className={styles.head}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row" className={styles.cell}>
                {name}
              </th>
              {cells.map((cell, i) => (
                <td key={others[i]} className={styles.cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
