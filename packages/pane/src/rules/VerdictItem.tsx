import { makeStyles } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { LimitFigure } from '../chart/LimitFigure.tsx'
import { CellLink } from '../frame/CellLink.tsx'
import { Details } from '../frame/Details.tsx'
import { useSay } from '../frame/language.ts'
import { ProvisionalMark } from '../marks/ProvisionalMark.tsx'
import { VerdictTag } from '../marks/VerdictTag.tsx'
import { useTextStyles } from '../theme/useTextStyles.ts'
import { ClauseNotes } from './ClauseNotes.tsx'
import type { VerdictView } from './verdictView.ts'
import { Line } from '../frame/Line.tsx'

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', margin: '4px 0' },
  right: { marginLeft: 'auto' },
})

/** One criterion: name, tag and marks, measured value, limit bar, margin, readings, what is missing, clause. */
export function VerdictItem({ view }: { readonly view: VerdictView }): ReactElement {
  const say = useSay()
  const styles = useStyles()
  const text = useTextStyles()
  const because = view.provisionalBecause
  return (
    <>
      <h3 className={text.h3}>{view.name}</h3>
      <div className={styles.row}>
        <VerdictTag outcome={view.outcome} word={view.word} />
        {because.length > 0 ? <ProvisionalMark because={because} /> : null}
        {view.measured ? (
          <span className={`${styles.right} ${text.number}`}>
            {view.measured.figure}
            <span className={text.unit}>{view.measured.unit}</span>
          </span>
        ) : null}
        {view.limit && !view.measured ? (
          <span className={`${styles.right} ${text.number}`}>{view.limit}</span>
        ) : null}
      </div>
      {view.bar ? <LimitFigure bar={view.bar} /> : null}
      {view.margin === undefined ? null : <Line kind="body" text={view.margin} />}
      {view.readings.map((reading) => (
        <Line key={reading.key} text={reading.text} />
      ))}
      {view.missing.map(({ key, reason, at }) => (
        <p key={key} className={text.note}>
          {at ? <CellLink at={at} /> : null} {reason}
        </p>
      ))}
      {view.reasonAlone ? <Line text={view.reason} /> : null}
      <Details summary={say('条款与算式', 'Clause and formula')}>{() => <ClauseNotes view={view} />}</Details>
    </>
  )
}
