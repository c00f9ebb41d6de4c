import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { Section } from '../frame/Section.tsx'
import { useSay } from '../frame/language.ts'
import { useTextStyles } from '../theme/useTextStyles.ts'
import { SourceName } from './SourceName.tsx'
import type { SourceTable } from './sourceTable.ts'
import { Line } from '../frame/Line.tsx'

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    fontSize: '12px',
    lineHeight: '16px',
    marginBottom: '8px',
  },
  head: {
    fontWeight: 400,
    color: tokens.colorNeutralForeground3,
    textAlign: 'left',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    height: '28px',
    boxSizing: 'border-box',
    padding: '2px 0',
    fontWeight: 400,
    textAlign: 'left',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  strong: { fontWeight: 600 },
  right: {
    textAlign: 'right',
    paddingLeft: '8px',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums lining-nums',
  },
})

/** Emissions by source under their scopes. */
export function SourcesSection({ table }: { readonly table: SourceTable }): ReactElement {
  const say = useSay()
  const styles = useStyles()
  const text = useTextStyles()
  const right = mergeClasses(styles.head, styles.right)
  return (
    <Section title={say('按来源', 'By source')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {say('来源', 'Source')}
            </th>
            <th scope="col" className={right}>
              {say('用量', 'Amount')}
            </th>
            <th scope="col" className={right}>
              tCO₂
            </th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => {
            const strong = row.kind !== 'source' && styles.strong
            return (
              <tr key={row.key}>
                <th scope="row" className={mergeClasses(styles.cell, strong)}>
                  <SourceName row={row} />
                </th>
                <td className={mergeClasses(styles.cell, styles.right)}>
                  {row.amount}
                  {row.unit === '' ? null : <span className={text.unit}>{row.unit}</span>}
                </td>
                <td className={mergeClasses(styles.cell, styles.right, strong)}>{row.emissions}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {table.notes.map((note) => (
        <Line key={note} text={note} />
      ))}
    </Section>
  )
}
