import type { PlantReport } from '@zerocarbon/workbook'
import { say, type Terminal } from '../Terminal.ts'

/** The reporting period for people, in words where nobody has said one. */
export function periodWords({ reporting }: Pick<PlantReport, 'reporting'>, terminal: Terminal): string {
  if (reporting === null) return say(terminal, '报告期未知', 'Reporting period not known')
  const { start, end } = reporting
  return say(terminal, `${start} 至 ${end}`, `${start} to ${end}`)
}
