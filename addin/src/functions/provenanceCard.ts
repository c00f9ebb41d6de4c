import { sentence, type Language } from '@zerocarbon/accounting/errors'
import { stepsOf } from '@zerocarbon/accounting/trace'
import type { Outcome } from '@zerocarbon/workbook'

/** Lines of one card; the pane and `ZC.EXPLAIN` have them all. */
const LINES = 12
/** Terms of a sum that are written out before it folds. */
const TERMS = 3

const words = {
  result: { zh: '结果', en: 'result' },
  unit: { zh: '单位', en: 'unit' },
  check: { zh: '请核对', en: 'to check' },
  more: { zh: '更多', en: 'more' },
  explain: { zh: '见窗格的“溯源”，或用 ZC.EXPLAIN', en: 'see "Explain" in the pane, or ZC.EXPLAIN' },
} as const

/** A line for readers of English. A figure in another unit would stand in no cell and no source, so units stay as given. */
const tenThousand = [
  'about 万',
  '万 is 10,000: 1 万kWh is 10,000 kWh. Units stand as they were given, or as the source states them',
] as const

/**
 * A number that carries a card with where it comes from: the exact result, each step, cell, factor and source.
 *
 * It stays a number for SUM and for every other formula. Needs ExcelApi 1.19 and CustomFunctionsRuntime 1.4.
 *
 * @returns Undefined where the outcome is no number or has no explanation.
 */
export function provenanceCard(outcome: Outcome, language: Language): Excel.DoubleCellValue | undefined {
  if ('problem' in outcome) return undefined
  const { value, unit = '', exact, why, warnings = [] } = outcome
  if (typeof value !== 'number' || !Number.isFinite(value) || !why) return undefined
  const steps = stepsOf(why(), language, TERMS)
  const told: (readonly [string, string])[] = [
    [words.result[language], exact ?? String(value)],
    ...(unit === '' ? [] : [[words.unit[language], unit] as const]),
    ...warnings.slice(0, 2).map((warning) => [words.check[language], sentence(warning, language)] as const),
    ...steps
      .slice(0, LINES)
      .filter(({ result, how }) => result + how !== '')
      .map(({ label, result, how }) => [label, [result, how].filter(Boolean).join(' ← ')] as const),
    ...(steps.length > LINES ? [[words.more[language], words.explain[language]] as const] : []),
  ]
  const isWan = language === 'en' && told.some(([, text]) => /万\p{Script=Latin}/u.test(text))
  const properties = propertiesOf(isWan ? [...told, tenThousand] : told)
  return {
    type: 'Double',
    basicType: 'Double',
    basicValue: value,
    numberFormat: `#,##0.00##${unit === '' ? '' : ` "${unit.replaceAll('"', '')}"`}`,
    properties,
    layouts: {
      card: {
        title: { property: Object.keys(properties)[0]! },
        sections: [{ layout: 'List', properties: Object.keys(properties).slice(1) }],
      },
    },
    provider: { description: 'ZC' },
  }
}

/** Names of a card are unique: a second line of the same name gets a number. */
function propertiesOf(lines: readonly (readonly [string, string])[]): Record<string, Excel.StringCellValue> {
  const properties: Record<string, Excel.StringCellValue> = {}
  const seen = new Map<string, number>()
  for (const [name, text] of lines) {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    const own = count === 1 ? name : `${name} ${String(count)}`
    properties[own] = { type: 'String', basicType: 'String', basicValue: text }
  }
  return properties
}
