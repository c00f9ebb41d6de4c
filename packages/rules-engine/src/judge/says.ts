import { Decimal } from '@zerocarbon/accounting/quantity'
import type { Text } from '@zerocarbon/accounting/trace'
import { wordSays } from '../facts/wordSays.ts'
import type { EngineOperator } from '../resolve/negationNormal.ts'
import { oppositeOperator } from '../resolve/oppositeOperator.ts'
import type { FactDefinition } from '../ruleset/FactDictionary.ts'
import type { Operator, RuleSet } from '../ruleset/RuleSet.ts'
import type { Limit, Margin, Measure } from '../verdict/Measure.ts'
import type { LeafTrace } from '../verdict/TraceNode.ts'
import { showFigure } from './showFigure.ts'

const words: Readonly<Record<EngineOperator, Text>> = {
  atMost: { zh: '不高于', en: 'at most' },
  lessThan: { zh: '低于', en: 'less than' },
  atLeast: { zh: '不低于', en: 'at least' },
  moreThan: { zh: '高于', en: 'more than' },
  equals: { zh: '为', en: '' },
  differs: { zh: '不是', en: 'not' },
}
const yes: Text = { zh: '是', en: 'yes' }
const no: Text = { zh: '否', en: 'no' }

/** Parts of sentences in both languages, joined; only the last keeps the full stop it may end with. */
export const joinTexts = (parts: readonly Text[], zh = '；', en = '; '): Text => ({
  zh: joined(
    parts.map((part) => part.zh),
    zh,
  ),
  en: joined(
    parts.map((part) => part.en),
    en,
  ),
})

function joined(parts: readonly string[], by: string): string {
  const last = parts.length - 1
  return parts.map((part, index) => (index === last ? part : part.replace(/[。.]$/u, ''))).join(by)
}

function shown(
  value: Decimal | boolean | string,
  unit: string,
  decimals: number,
  definition?: FactDefinition,
): Text {
  if (value instanceof Decimal) {
    const text = showFigure(value, unit, Math.max(decimals, value.decimalPlaces()))
    return { zh: text, en: text }
  }
  return typeof value === 'string' ? wordSays(value, definition) : value ? yes : no
}

/** "measured 1.52 tCO2/tce, required at most 1.8 tCO2/tce, 0.28 tCO2/tce to spare (280 tCO2)". */
export function figuresSay(measured: Measure, limit: Limit, margin: Margin | undefined): Text {
  const value = showFigure(measured.value, measured.unit, measured.decimals)
  const bound = shown(limit.value, limit.unit, 0)
  const { zh, en } = words[limit.op]
  const spare = margin ? marginSays(margin, measured, limit.op) : { zh: '', en: '' }
  return {
    zh: `实测 ${value}，要求${zh} ${bound.zh}${spare.zh}`,
    en: `measured ${value}, required ${[en, bound.en].join(' ').trim()}${spare.en}`,
  }
}

function marginSays(
  { value, part, partUnit }: Margin,
  { unit, decimals, whole }: Measure,
  op: Operator,
): Text {
  if (value.isZero()) return { zh: '，恰好在线上', en: ', exactly on the line' }
  const size = difference(value.abs(), unit, decimals)
  const exact = showFigure(part.abs(), partUnit, Math.min(part.decimalPlaces(), 3))
  // Only a share has a second way to say it, and three decimals of a tonne are a kilogram.
  const also = whole && part.abs().gte('0.001') ? exact : undefined
  const upper = op === 'atMost' || op === 'lessThan'
  const short = upper ? ['超出', 'over by'] : ['差', 'short by']
  const [zh, en] = value.isNegative() ? short : ['富余', 'to spare:']
  return {
    zh: `，${zh} ${size.zh}${also === undefined ? '' : `（${also}）`}`,
    en: `, ${en} ${size.en}${also === undefined ? '' : ` (${also})`}`,
  }
}

/** Two percentages differ by percentage points. */
function difference(value: Decimal, unit: string, decimals: number): Text {
  const figure = showFigure(value, unit, decimals)
  if (unit !== '1') return { zh: figure, en: figure }
  const points = figure.replace(' %', '')
  return { zh: `${points} 个百分点`, en: `${points} percentage points` }
}

/**
 * One comparison that decides against something, as a statement of what is and what should be. One that holds does so
 * under `not`: what should be is its contrary.
 */
export function leafSays({ leaf, fact, value, measured, limit, result }: LeafTrace, ruleSet: RuleSet): Text {
  const definition = ruleSet.facts[fact]
  const name = definition?.name ?? { zh: fact, en: fact }
  const is = measured
    ? showFigure(measured.value, measured.unit, measured.decimals)
    : value === undefined
      ? { zh: '缺少', en: 'missing' }
      : shown(value, definition?.unit ?? '', definition?.decimals ?? 0, definition)
  const now = typeof is === 'string' ? { zh: is, en: is } : is
  const isContrary = result === true
  const bound = limit && isContrary && typeof limit.value === 'boolean' ? !limit.value : limit?.value
  const wanted = limit ? shown(bound!, limit.unit, 0, definition) : { zh: '', en: '' }
  const { zh, en } = words[isContrary && typeof bound !== 'boolean' ? oppositeOperator[leaf.op] : leaf.op]
  return {
    zh: `${name.zh}：${now.zh}（要求${zh} ${wanted.zh}）`,
    en: `${name.en}: ${now.en} (required: ${en === '' ? '' : `${en} `}${wanted.en})`,
  }
}
