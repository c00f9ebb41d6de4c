import type { Language } from '@zerocarbon/accounting/errors'
import { outcomeWords, type Limit, type Verdict } from '@zerocarbon/rules-engine'
import { showUnit } from '../figures/showUnit.ts'
import { measuredFigure } from './measuredFigure.ts'
import { measureScale } from './measureScale.ts'
import { readingLetter } from './readingLetter.ts'

/** `读法 A：位置法 1.754 tCO₂/tce：已达标` */
export interface ReadingLine {
  readonly key: string
  readonly text: string
}

/** Readings that came to no figure say nothing that the verdict does not. */
export function readingLines({ readings, limit }: Verdict, language: Language): ReadingLine[] {
  return readings.some(({ measured }) => measured)
    ? readings.map((reading, i) => readingLine(reading, i, limit, language))
    : []
}

function readingLine(
  { id, label, outcome, measured, limit, margin }: Verdict['readings'][number],
  index: number,
  common: Limit | undefined,
  language: Language,
): ReadingLine {
  const figure = measured
    ? ` ${measuredFigure(measured, limit ?? common, margin, language)} ${measureScale(measured.unit, measured.decimals, language).unit}`.trimEnd()
    : ''
  const word = outcomeWords[outcome][language]
  const text =
    language === 'zh'
      ? `读法 ${readingLetter(index)}：${label.zh}${figure}：${word}`
      : `Reading ${readingLetter(index)}: ${label.en}${figure}: ${word.toLowerCase()}`
  return { key: id, text: showUnit(text, language) }
}
