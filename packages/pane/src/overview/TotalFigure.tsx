import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { useSay } from '../frame/language.ts'
import { ProvisionalMark } from '../marks/ProvisionalMark.tsx'
import { VerdictTag } from '../marks/VerdictTag.tsx'
import { useTextStyles } from '../theme/useTextStyles.ts'
import type { TotalView } from './totalView.ts'
import { Line } from '../frame/Line.tsx'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    marginTop: '12px',
  },
  mark: { alignSelf: 'center', marginLeft: '4px', display: 'flex' },
  partial: { color: tokens.colorNeutralForeground3 },
})

/** The year's total. While data are missing there is none: the word stands in its place, the partial sum is grey. */
export function TotalFigure({ total }: { readonly total: TotalView }): ReactElement {
  const say = useSay()
  const styles = useStyles()
  const text = useTextStyles()
  return (
    <>
      <div className={styles.row}>
        {total.figure === undefined ? (
          <VerdictTag outcome="missing" word={say('缺少数据', 'Missing data')} />
        ) : (
          <>
            <span className={`${text.figure} ${text.number}`}>{total.figure}</span>
            <span className={text.unit}>{total.unit}</span>
          </>
        )}
        {total.provisional && total.figure !== undefined ? (
          <span className={styles.mark}>
            <ProvisionalMark
              because={[
                say(
                  '其中有因子只见于单一来源，按暂行处理',
                  'One of its factors was seen in one source only and is provisional',
                ),
              ]}
            />
          </span>
        ) : null}
      </div>
      {total.partial === undefined ? null : (
        <p className={`${text.body} ${styles.partial}`}>{total.partial}</p>
      )}
      <Line text={total.note} />
      {total.market === undefined ? null : <Line text={total.market} />}
    </>
  )
}
