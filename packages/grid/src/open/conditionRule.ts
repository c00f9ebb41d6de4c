import type { IStyleData } from '@univerjs/core'
import { formatA1 } from '@zerocarbon/workbook/model'
import { fromFileFormula } from '@zerocarbon/xlsx'
import type { ConditionOfFile } from './ConditionReader.ts'

/** A rule in the engine's words; its types come with a plugin only the page loads. */
export type ConditionRule = Readonly<Record<string, unknown>>

const signs: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
}
const texts =
  /^(?:containsText|notContainsText|beginsWith|endsWith|containsBlanks|notContainsBlanks|containsErrors|notContainsErrors)$/

/** One conditional format for the engine; undefined for a kind it does not have. */
export function ruleOf(condition: ConditionOfFile, style: IStyleData): ConditionRule | undefined {
  const { attributes, formulas, colours } = condition
  const { type = '' } = attributes
  const highlight = (subType: string, more: ConditionRule = {}): ConditionRule => ({
    type: 'highlightCell',
    style,
    subType,
    ...more,
  })
  if (texts.test(type)) return highlight('text', { operator: type, value: attributes['text'] ?? '' })
  switch (type) {
    case 'cellIs':
      return comparison(condition, highlight)
    case 'expression':
      return highlight('formula', { value: `=${fromFileFormula(formulas[0] ?? '')}` })
    case 'duplicateValues':
    case 'uniqueValues':
      return highlight(type)
    case 'timePeriod':
      return highlight('timePeriod', { operator: attributes['timePeriod'] })
    case 'top10': {
      const is = (name: string): boolean => attributes[name] === '1'
      const value = Number(attributes['rank'] ?? 10)
      return highlight('rank', { isBottom: is('bottom'), isPercent: is('percent'), value })
    }
    case 'aboveAverage': {
      const base = attributes['aboveAverage'] === '0' ? 'lessThan' : 'greaterThan'
      return highlight('average', { operator: attributes['equalAverage'] === '1' ? `${base}OrEqual` : base })
    }
    case 'colorScale': {
      const config = colours.map((color, index) => ({ index, color, value: threshold(condition, index) }))
      return { type, config }
    }
    case 'dataBar': {
      // Red below zero is what Excel draws where the file does not say.
      const bar = { isGradient: true, positiveColor: colours[0] ?? '#638EC6', nativeColor: '#FF0000' }
      const config = { min: threshold(condition, 0), max: threshold(condition, 1), ...bar }
      return { type, isShowValue: true, config }
    }
    default:
      return undefined
  }
}

/** The engine compares with numbers only; a comparison with anything else becomes a formula for the first cell. */
function comparison(
  { attributes, formulas, ranges }: ConditionOfFile,
  highlight: (subType: string, more: ConditionRule) => ConditionRule,
): ConditionRule | undefined {
  const { operator = 'equal' } = attributes
  const isBetween = operator === 'between' || operator === 'notBetween'
  const numbers = formulas.map(Number)
  if (numbers.every((one, i) => Number.isFinite(one) && formulas[i]!.trim() !== '')) {
    return highlight('number', { operator, value: isBetween ? numbers.slice(0, 2) : numbers[0] })
  }
  const [first = '', second = ''] = formulas.map((one) => `(${fromFileFormula(one)})`)
  const range = ranges[0]
  if (!range) return undefined
  const cell = formatA1({ row: range.startRow, column: range.startColumn })
  if (isBetween) {
    const inside = `AND(${cell}>=${first},${cell}<=${second})`
    return highlight('formula', { value: operator === 'between' ? `=${inside}` : `=NOT(${inside})` })
  }
  const sign = signs[operator]
  return sign === undefined ? undefined : highlight('formula', { value: `=${cell}${sign}${first}` })
}

function threshold(
  { thresholds }: ConditionOfFile,
  index: number,
): { type: string; value?: number | string } {
  const { type = 'num', value } = thresholds[index] ?? {}
  const plain = type.replace(/^auto(M)/, (_, m: string) => m.toLowerCase())
  if (value === undefined || plain === 'min' || plain === 'max') return { type: plain }
  if (plain === 'formula') return { type: plain, value: `=${fromFileFormula(value)}` }
  return Number.isFinite(Number(value))
    ? { type: plain, value: Number(value) }
    : { type: 'formula', value: `=${fromFileFormula(value)}` }
}
