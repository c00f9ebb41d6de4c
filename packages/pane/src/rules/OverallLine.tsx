import { makeStyles } from '@fluentui/react-components'
import { useRef, type ReactElement } from 'react'
import { useSay } from '../frame/language.ts'
import { TextButton } from '../frame/TextButton.tsx'
import { ProvisionalMark } from '../marks/ProvisionalMark.tsx'
import { VerdictTag } from '../marks/VerdictTag.tsx'
import { useTextStyles } from '../theme/useTextStyles.ts'
import type { RuleSetView } from './ruleSetView.ts'

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', marginTop: '8px' },
  name: { fontSize: '12px', lineHeight: '16px' },
})

/** The overall verdict of one rule set; its name leads to the verdicts below. */
export function OverallLine({ view }: { readonly view: RuleSetView }): ReactElement {
  const say = useSay()
  const styles = useStyles()
  const text = useTextStyles()
  const line = useRef<HTMLDivElement>(null)
  const go = (): void => {
    const heading = line.current?.ownerDocument.querySelector<HTMLElement>(`#${CSS.escape(`zc-${view.id}`)}`)
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }
  return (
    <div ref={line} className={styles.row}>
      <VerdictTag outcome={view.overall} word={view.overallWord} />
      {view.provisionalBecause.length > 0 ? <ProvisionalMark because={view.provisionalBecause} /> : null}
      <TextButton className={styles.name} onClick={go}>
        {view.title}
        <span className={text.hidden}>{say('：看每一项', ': see every line')}</span>
      </TextButton>
    </div>
  )
}
