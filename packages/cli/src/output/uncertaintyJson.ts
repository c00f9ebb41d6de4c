import type { Language } from '@zerocarbon/accounting/errors'
import type { Decimal } from '@zerocarbon/accounting/quantity'
import type { Simulated } from '@zerocarbon/accounting/uncertainty'
import { uncertaintyWords, type PlantUncertainty } from '@zerocarbon/workbook'

const number = (value: Decimal, unit: string): Record<string, unknown> => ({
  value: value.toNumber(),
  exact: value.toFixed(),
  unit,
})
const tonnes = (value: Decimal | null): Record<string, unknown> | null => value && number(value, 'tCO2e')

/** Uncertainty for programs: what is not stated is null and never 0; `total.halfWidth` is null unless every line states. */
export function uncertaintyJson(
  found: PlantUncertainty,
  drawn: Simulated | null,
  language: Language,
): Record<string, unknown> {
  const { lines, stated, unstated, size, total, complete } = found
  const known = lines.length - unstated.lines
  const isWhole = unstated.lines === 0 && lines.length > 0
  return {
    gas: 'CO2e',
    confidence: 0.95,
    complete,
    lines: lines.map(({ label, value, amounts, factor, halfWidth, rows, silent }) => ({
      name: label[language],
      emissions: tonnes(value),
      amountsHalfWidth: tonnes(amounts),
      factorRelative: factor?.toNumber() ?? null,
      hasFactor: factor !== undefined,
      halfWidth: tonnes(halfWidth),
      rows,
      rowsNotStated: silent,
    })),
    total: { ...tonnes(total), halfWidth: isWhole ? tonnes(stated.halfWidth) : null },
    stated:
      known === 0
        ? null
        : {
            lines: known,
            emissions: tonnes(stated.total),
            halfWidth: tonnes(stated.halfWidth),
            relative: stated.total.isZero() ? null : stated.halfWidth.div(stated.total.abs()).toNumber(),
            wideTerms: stated.wide.length,
          },
    notStated: {
      lines: unstated.lines,
      emissions: tonnes(unstated.size),
      share: size.isZero() ? null : unstated.size.div(size).toNumber(),
    },
    monteCarlo: drawn && {
      of: isWhole ? 'total' : 'stated',
      seed: drawn.seed,
      draws: drawn.draws,
      mean: drawn.mean,
      sd: drawn.sd,
      p2_5: drawn.p2_5,
      median: drawn.median,
      p97_5: drawn.p97_5,
      unit: 'tCO2e',
    },
    words: uncertaintyWords(found, language),
  }
}
