import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import type { Contributions } from '../overview/contributionBars.ts'
import { useTextStyles } from '../theme/useTextStyles.ts'
import { seriesColour } from '../theme/zcTokens.ts'
import { useChartStyles } from './useChartStyles.ts'
import { useWidth } from './useWidth.ts'

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', gap: '8px' },
  row: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 8px' },
  name: { fontSize: '12px', lineHeight: '16px', fontWeight: 600, overflowWrap: 'anywhere' },
})

/** Name left, figures right, a bar on a full track below. */
export function ContributionFigure({ chart }: { readonly chart: Contributions }): ReactElement {
  const styles = useStyles()
  const text = useTextStyles()
  const drawn = useChartStyles()
  const [box, width] = useWidth()
  return (
    <div ref={box}>
      <ul className={styles.list}>
        {chart.bars.map(({ key, name, text: figures, series, filled }) => (
          <li key={key}>
            <div className={styles.row}>
              <span className={styles.name}>{name}</span>
              <span className={`${text.note} ${text.number}`}>{figures}</span>
            </div>
            <svg className={drawn.svg} width={width} height="8" aria-hidden="true" focusable="false">
              <rect width={width} height="8" rx="1" fill={tokens.colorNeutralStroke2} />
              <rect
                className={drawn.fill}
                width={Math.max(2, width * filled)}
                height="8"
                rx="1"
                fill={seriesColour[series]}
              />
            </svg>
          </li>
        ))}
      </ul>
    </div>
  )
}
