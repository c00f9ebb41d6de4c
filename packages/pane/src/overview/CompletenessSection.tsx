import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { Details } from '../frame/Details.tsx'
import { Section } from '../frame/Section.tsx'
import { useSay } from '../frame/language.ts'
import { useTextStyles } from '../theme/useTextStyles.ts'
import type { Completeness } from './completeness.ts'
import { FindingItem } from './FindingItem.tsx'
import { Line } from '../frame/Line.tsx'

const useStyles = makeStyles({
  list: { margin: '8px 0 0', padding: 0, listStyleType: 'none' },
  item: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
})

/** What is missing and what asks for a look, each with its cell and cure. */
export function CompletenessSection({ view }: { readonly view: Completeness }): ReactElement {
  const say = useSay()
  const styles = useStyles()
  const text = useTextStyles()
  const months = view.missingMonths
  const list = (findings: Completeness['first']): ReactElement => (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <li key={finding.key} className={styles.item}>
          <FindingItem finding={finding} />
        </li>
      ))}
    </ul>
  )
  const more = view.others.length + view.unlisted
  return (
    <Section title={say('数据完整性', 'Completeness')}>
      <p className={text.body} role="status">
        {view.sentence}
      </p>
      {months.length > 0 ? (
        <Line
          text={say(
            `缺 ${String(months.length)} 个月：${months.join('、')}`,
            `${String(months.length)} ${months.length === 1 ? 'month' : 'months'} missing: ${months.join(', ')}`,
          )}
        />
      ) : null}
      {view.first.length > 0 ? list(view.first) : null}
      {view.others.length > 0 ? (
        <Details summary={say(`另有 ${String(more)} 项`, `${String(more)} more`)}>
          {() => (
            <>
              {list(view.others)}
              {view.unlisted > 0 ? (
                <Line
                  text={say(
                    `还有 ${String(view.unlisted)} 项没有列出：先改上面的，列表会跟着更新`,
                    `${String(view.unlisted)} are not listed: cure those above and the list moves on`,
                  )}
                />
              ) : null}
            </>
          )}
        </Details>
      ) : null}
    </Section>
  )
}
