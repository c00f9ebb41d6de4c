import { makeStyles, ToggleButton } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { PageHead } from '../frame/PageHead.tsx'
import { Section } from '../frame/Section.tsx'
import { useSay } from '../frame/language.ts'
import { useTextStyles } from '../theme/useTextStyles.ts'
import { CallSection } from './CallSection.tsx'
import { Chain } from './Chain.tsx'
import { CopyButton } from './CopyButton.tsx'
import type { ExplainView } from './explainView.ts'
import { FigureLine } from './FigureLine.tsx'
import { FormulaBox } from './FormulaBox.tsx'
import { Line } from '../frame/Line.tsx'

const useStyles = makeStyles({
  problem: { marginTop: '8px' },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
})

/** The selected cell's number, walked back to the cells and publications it comes from. */
export function ExplainPage(props: {
  readonly view: ExplainView
  readonly pinned: boolean
  readonly onPin: (held: boolean) => void
}): ReactElement {
  const { view, pinned, onPin } = props
  const say = useSay()
  const styles = useStyles()
  const text = useTextStyles()
  return (
    <>
      <PageHead heading={view.heading}>
        {view.figure ? <FigureLine figure={view.figure} /> : null}
        {view.about === undefined ? null : <Line text={view.about} />}
        {view.formula === undefined ? null : <FormulaBox formula={view.formula} />}
        {view.problem === undefined ? null : (
          <p className={`${text.body} ${styles.problem}`}>{view.problem}</p>
        )}
        {view.warnings?.map((warning) => (
          <p key={warning} className={`${text.body} ${styles.problem}`}>
            {say('请核对：', 'To look at: ')}
            {warning}
          </p>
        ))}
        <div className={styles.row}>
          {view.copied === undefined ? null : <CopyButton text={view.copied} />}
          {view.figure || pinned ? (
            <ToggleButton size="small" checked={pinned} onClick={() => onPin(!pinned)}>
              {pinned ? say('已固定，点此跟随选区', 'Held; follow the selection') : say('固定', 'Hold')}
            </ToggleButton>
          ) : null}
        </div>
      </PageHead>
      {view.steps.length > 0 ? (
        <Section title={say('这个数怎么来的', 'How this number was reached')}>
          <Chain steps={view.steps} rounding={view.rounding} />
        </Section>
      ) : null}
      {view.calls?.map((call, i, { length }) => (
        <CallSection key={`${String(i)} ${call.formula}`} call={call} place={i + 1} count={length} />
      ))}
    </>
  )
}
