import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { Section } from '../frame/Section.tsx'
import { useSay } from '../frame/language.ts'
import { ProvisionalMark } from '../marks/ProvisionalMark.tsx'
import { VerdictTag } from '../marks/VerdictTag.tsx'
import { useTextStyles } from '../theme/useTextStyles.ts'
import type { RuleSetView } from './ruleSetView.ts'
import { VerdictItem } from './VerdictItem.tsx'
import type { VerdictView } from './verdictView.ts'
import { Line } from '../frame/Line.tsx'

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', margin: '4px 0' },
  list: { margin: '8px 0 0', padding: 0, listStyleType: 'none' },
  item: { padding: '12px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
})

/** The verdicts of one rule set, worst first; later lines under a heading of their own. */
export function RuleSetSection({ view }: { readonly view: RuleSetView }): ReactElement {
  const say = useSay()
  const styles = useStyles()
  const text = useTextStyles()
  const because = view.provisionalBecause
  const list = (verdicts: readonly VerdictView[]): ReactElement => (
    <ul className={styles.list}>
      {verdicts.map((verdict) => (
        <li key={verdict.id} className={styles.item}>
          <VerdictItem view={verdict} />
        </li>
      ))}
    </ul>
  )
  return (
    <Section title={view.title} anchor={`zc-${view.id}`}>
      <Line text={view.line} />
      <div className={styles.row}>
        <VerdictTag outcome={view.overall} word={view.overallWord} />
        {because.length > 0 ? <ProvisionalMark because={because} /> : null}
      </div>
      {because.map((reason) => (
        <Line key={reason} text={say(`暂行：${reason}`, `Provisional: ${reason}`)} />
      ))}
      {list(view.verdicts)}
      {view.ahead.length > 0 ? (
        <>
          <h3 className={text.h3}>{say('前面的阶段', 'Phases ahead')}</h3>
          {list(view.ahead)}
        </>
      ) : null}
    </Section>
  )
}
