import { makeStyles } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { Section } from '../frame/Section.tsx'
import { useSay } from '../frame/language.ts'
import { Line } from '../frame/Line.tsx'
import type { CallView } from './callView.ts'
import { Chain } from './Chain.tsx'
import { FigureLine } from './FigureLine.tsx'
import { FormulaBox } from './FormulaBox.tsx'

const useStyles = makeStyles({ chain: { marginTop: '12px' } })

/** One of the ZC functions of a formula: as written, its number, and how that was reached. */
export function CallSection(props: {
  readonly call: CallView
  /** From 1. */
  readonly place: number
  readonly count: number
}): ReactElement {
  const { call, place, count } = props
  const say = useSay()
  const styles = useStyles()
  const of =
    count === 1 ? ['', ''] : [` ${String(place)}/${String(count)}`, ` ${String(place)} of ${String(count)}`]
  return (
    <Section title={say(`ZC 函数${of[0]!}`, `ZC function${of[1]!}`)}>
      <FormulaBox formula={call.formula} />
      {call.problem === undefined ? null : <Line kind="body" text={call.problem} />}
      {call.many === undefined ? null : <Line text={call.many} />}
      {call.figure ? <FigureLine figure={call.figure} /> : null}
      {call.about === undefined ? null : <Line text={call.about} />}
      {call.steps.length > 0 ? (
        <div className={styles.chain}>
          <Chain steps={call.steps} rounding={call.rounding} />
        </div>
      ) : null}
    </Section>
  )
}
