import type { ReactElement } from 'react'
import { useSay } from '../frame/language.ts'
import { useTextStyles } from '../theme/useTextStyles.ts'
import type { VerdictView } from './verdictView.ts'
import { Line } from '../frame/Line.tsx'

/** How the value came about, its clause and evidence, what to know of its limit, and why it may still change. */
export function ClauseNotes({ view }: { readonly view: VerdictView }): ReactElement {
  const say = useSay()
  const text = useTextStyles()
  return (
    <>
      {view.formula === undefined ? null : <Line kind="small" text={view.formula} />}
      {view.reasonAlone ? null : <Line kind="small" text={view.reason} />}
      <Line text={say(`条款：${view.clause}`, `Clause: ${view.clause}`)} />
      {view.quote === undefined ? null : (
        <p className={text.note} lang="zh-CN">
          “{view.quote}”
        </p>
      )}
      {view.evidence === '' ? null : (
        <Line text={say(`证据：${view.evidence}`, `Evidence: ${view.evidence}`)} />
      )}
      {view.notes.map((note) => (
        <Line key={note} text={say(`限值说明：${note}`, `On the limit: ${note}`)} />
      ))}
      {view.guiding ? (
        <Line
          text={say(
            '引导性指标：计数并列出，不影响总判定',
            'Guiding: counted and shown, without a say in the overall verdict',
          )}
        />
      ) : null}
      {view.provisionalBecause.map((because) => (
        <Line key={because} text={say(`暂行：${because}`, `Provisional: ${because}`)} />
      ))}
      {view.arguments.map((argument) => (
        <Line key={argument} text={argument} />
      ))}
    </>
  )
}
