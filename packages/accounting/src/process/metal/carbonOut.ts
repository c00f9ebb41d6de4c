import { sum } from '../arithmetic.ts'
import type { Answer } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'
import type { Text } from '../../trace/index.ts'

const named: Text = { zh: '产出碳', en: 'Carbon out' }

/** The figure of the carbon that leaves; without any stream it says that all carbon put in is counted as emitted. */
export function carbonOutFigure(streams: readonly Traced[]): NonNullable<Answer['figures']>[number] {
  const label: Text =
    streams.length > 0
      ? named
      : {
          zh: '产出碳（没有给出产出，投入的碳全部计为排放）',
          en: 'Carbon out (no output given: all carbon put in counts as emitted)',
        }
  return { id: 'carbon-out', label, figure: sum(label, 'tC', streams) }
}
