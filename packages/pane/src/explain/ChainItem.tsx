import type { ReactElement } from 'react'
import { CellLink } from '../frame/CellLink.tsx'
import { useSay } from '../frame/language.ts'
import { ProvisionalMark } from '../marks/ProvisionalMark.tsx'
import { useTextStyles } from '../theme/useTextStyles.ts'
import type { ChainStep } from './chainOf.ts'
import { TermList } from './TermList.tsx'
import { Line } from '../frame/Line.tsx'

/** One step: what it is, its result with unit, then its arithmetic or source. */
export function ChainItem({
  step,
  inner,
}: {
  readonly step: ChainStep
  /** Draws the chain of a term. */
  readonly inner: (steps: readonly ChainStep[]) => ReactElement
}): ReactElement {
  const say = useSay()
  const text = useTextStyles()
  return (
    <>
      <h3 className={text.h3}>{step.title}</h3>
      <div>
        <span className={text.number}>{step.figure}</span>
        {step.unit === '' ? null : <span className={text.unit}>{step.unit}</span>}
        {step.provisional ? (
          <>
            {' '}
            <ProvisionalMark
              because={[
                say(
                  '因子只见于单一来源，按暂行处理',
                  'The factor was seen in one source only and is provisional',
                ),
              ]}
            />
          </>
        ) : null}
      </div>
      {step.at ? (
        <div className={text.note}>
          <CellLink at={step.at} />{' '}
          {step.formula === undefined ? null : <span>{step.formula.replace('=', '= ')}</span>}
        </div>
      ) : null}
      {step.notes.map((note) => (
        <Line key={note} text={note} />
      ))}
      {step.terms ? <TermList terms={step.terms} inner={inner} /> : null}
    </>
  )
}
