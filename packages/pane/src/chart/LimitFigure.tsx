import { tokens } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import type { LimitBarView } from '../rules/verdictView.ts'
import { useChartStyles } from './useChartStyles.ts'
import { useWidth } from './useWidth.ts'

/** A neutral bar with a tick at the limit: only the tag judges. */
export function LimitFigure({ bar }: { readonly bar: LimitBarView }): ReactElement {
  const styles = useChartStyles()
  const [box, width] = useWidth()
  const tick = Math.min(width - 1, Math.max(1, bar.tick * width))
  const anchor = bar.tick > 0.6 ? 'end' : bar.tick < 0.25 ? 'start' : 'middle'
  // The words need about 110 px; the scale's ends are left out where they would run into them.
  const roomLeft = (anchor === 'end' ? tick - 110 : anchor === 'middle' ? tick - 55 : tick) > 14
  const roomRight = width - (anchor === 'end' ? tick : anchor === 'middle' ? tick + 55 : tick + 110) > 36
  return (
    <div ref={box}>
      <svg
        className={styles.svg}
        role="img"
        aria-label={bar.sentence}
        width={width}
        height="36"
        viewBox={`0 0 ${String(width)} 36`}
      >
        <rect y="6" width={width} height="8" rx="1" fill={tokens.colorNeutralStroke2} />
        <rect
          className={styles.fill}
          y="6"
          width={Math.max(bar.filled > 0 ? 1 : 0, bar.filled * width)}
          height="8"
          rx="1"
          fill={tokens.colorNeutralForeground3}
        />
        <line x1={tick} x2={tick} y1="0" y2="20" strokeWidth="2" stroke={tokens.colorNeutralForeground1} />
        <text className={`${styles.text} ${styles.strong}`} x={tick} y="32" textAnchor={anchor}>
          {bar.words}
        </text>
        {roomLeft ? (
          <text className={styles.text} x="0" y="32">
            0
          </text>
        ) : null}
        {roomRight ? (
          <text className={styles.text} x={width} y="32" textAnchor="end">
            {bar.endText}
          </text>
        ) : null}
      </svg>
    </div>
  )
}
