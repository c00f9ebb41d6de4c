import { showRounded, Decimal } from '@zerocarbon/accounting/quantity'
import { useId, type ReactElement } from 'react'
import { useSay } from '../frame/language.ts'
import type { MonthsChart } from '../overview/monthsChart.ts'
import { seriesColour } from '../theme/zcTokens.ts'
import { Hatch } from './Hatch.tsx'
import { Legend } from './Legend.tsx'
import { frame, heightAt, monthColumns } from './monthColumns.ts'
import { useChartStyles } from './useChartStyles.ts'
import { useWidth } from './useWidth.ts'

/** Twelve stacked columns; what is missing is an empty dashed one. */
export function MonthsFigure({ chart }: { readonly chart: MonthsChart }): ReactElement {
  const say = useSay()
  const styles = useChartStyles()
  const [box, width] = useWidth()
  const hatch = useId()
  const columns = monthColumns(chart.columns, chart.top, width)
  return (
    <div ref={box}>
      <svg
        className={styles.svg}
        role="img"
        aria-label={chart.sentence}
        width={width}
        height={frame.height}
        viewBox={`0 0 ${String(width)} ${String(frame.height)}`}
      >
        <Hatch id={hatch} />
        <text x={0} y={13} className={styles.text}>
          tCO₂
        </text>
        {chart.axis.map((tick) => (
          <g key={tick}>
            <line
              className={tick === 0 ? styles.axis : styles.grid}
              x1={frame.left}
              x2={width}
              y1={heightAt(tick, chart.top)}
              y2={heightAt(tick, chart.top)}
            />
            <text
              className={styles.text}
              x={frame.left - 6}
              y={heightAt(tick, chart.top) + 4}
              textAnchor="end"
            >
              {tickText(tick)}
            </text>
          </g>
        ))}
        {columns.map((column, i) => (
          <g key={chart.columns[i]!.label}>
            {column.frame ? (
              <rect {...column.frame} fill="none" stroke="currentColor" strokeDasharray="3 2" />
            ) : null}
            {column.segments.map(({ series, estimated, ...place }) => (
              <g key={series}>
                <rect {...place} className={styles.fill} fill={seriesColour[series]} />
                {estimated ? <rect {...place} fill={`url(#${hatch})`} /> : null}
              </g>
            ))}
            <text className={styles.text} x={column.middle} y={column.markAt} textAnchor="middle">
              {chart.columns[i]!.missing
                ? say('缺', '–')
                : chart.columns[i]!.estimated
                  ? say('估', 'Est.')
                  : ''}
            </text>
            <text className={styles.text} x={column.middle} y={frame.height - 5} textAnchor="middle">
              {column.label}
            </text>
          </g>
        ))}
      </svg>
      <Legend entries={chart.legend} />
    </div>
  )
}

const tickText = (tick: number): string => {
  const value = new Decimal(tick)
  return showRounded(value, Math.min(2, value.decimalPlaces()))
}
