import type { PlantReport } from '@zerocarbon/workbook'
import { expect, it } from 'vitest'
import { subjectLine } from './subjectLine.ts'

const lineOf = (sector: string): string => {
  const report = {
    settings: { organisation: '', site: '', sector, reporting: null },
    reporting: null,
  }
  return subjectLine(report as unknown as PlantReport, 'en').line
}

it.each(['锂电池', ' Lithium-Batteries ', 'lithium_batteries'])(
  'names the sector %s as ZC.CHECK reads it, however it is spaced',
  (text) => {
    expect(lineOf(text)).toBe('Lithium batteries · factory method')
  },
)

it('leaves a sector nobody knows as it was entered', () => {
  expect(lineOf('气球')).toBe('气球 · factory method')
})
