import type { Language } from '../errors/index.ts'
import { showValue } from '../quantity/index.ts'
import { confidenceWords } from './confidenceWords.ts'
import type { Derivation, Figure } from './derivation.ts'
import { sourceIn } from './sourceIn.ts'

/** One line of an explanation, ready to be laid out. */
export interface ExplainedStep {
  /** 0 for the result; a step's parts are one deeper. */
  readonly depth: number
  readonly label: string
  /** Value with unit, all digits up to `decimals`. */
  readonly result: string
  /** How it was reached: arithmetic, cell or source. */
  readonly how: string
}

/** Sums longer than this fold; an auditor asks for the rest. */
const FOLD = 12

const shown = ({ value, unit, text: written }: Figure): string => {
  const text = written ?? showValue(value.toSignificantDigits(20))
  return unit === '' ? text : `${text} ${unit}`
}

/**
 * Writes a derivation as a list of steps, the result first, each part indented under what it belongs to.
 *
 * @param fold - How many terms of a sum are written out; Infinity for all.
 */
export function stepsOf(derivation: Derivation, language: Language, fold: number = FOLD): ExplainedStep[] {
  const steps: ExplainedStep[] = []
  const visit = (node: Derivation, depth: number): void => {
    steps.push({ depth, label: node.label[language], result: shown(node.gives), how: howOf(node, language) })
    if (!('of' in node)) return
    for (const part of node.of.slice(0, fold)) visit(part, depth + 1)
    const hidden = node.of.length - fold
    if (hidden > 0) {
      const label = language === 'zh' ? `另有 ${String(hidden)} 项` : `${String(hidden)} more terms`
      steps.push({ depth: depth + 1, label, result: '', how: '' })
    }
  }
  visit(derivation, 0)
  return steps
}

function howOf(node: Derivation, language: Language): string {
  switch (node.kind) {
    case 'cell':
      return `${node.at.sheet}!${node.at.cell}${node.raw === undefined ? '' : ` (${String(node.raw)})`}`
    case 'given':
      return language === 'zh' ? '直接给出' : 'as given'
    case 'constant':
      return node.because[language]
    case 'factor':
      return [citationOf(node.cite, language), node.because[language]]
        .filter((part) => part !== '')
        .join(language === 'zh' ? '；' : '; ')
    case 'round':
      return roundingOf(node, language)
    default:
      return arithmeticOf(node)
  }
}

function roundingOf({ decimals, mode }: Extract<Derivation, { kind: 'round' }>, language: Language): string {
  const digits = String(decimals)
  if (language === 'zh') return `修约到 ${digits} 位（${mode === 'half-up' ? '四舍五入' : 'GB/T 8170'}）`
  return `rounded to ${digits} ${decimals === 1 ? 'decimal' : 'decimals'} (${mode === 'half-up' ? 'half up' : 'GB/T 8170'})`
}

function citationOf(cite: Extract<Derivation, { kind: 'factor' }>['cite'], language: Language): string {
  const { source, dataYear, released, confidence } = cite
  const words = confidenceWords[confidence][language]
  const where = sourceIn(source, language)
  return language === 'zh'
    ? `${cite.id}：${where}；${String(dataYear)} 年数据${released ? `，${released} 发布` : ''}；${words}`
    : `${cite.id}: ${where}; data of ${String(dataYear)}${released ? `, released ${released}` : ''}; ${words}`
}

const signs = { convert: ' × ', multiply: ' × ', divide: ' ÷ ', sum: ' + ', subtract: ' − ' } as const

function arithmeticOf(node: Extract<Derivation, { kind: keyof typeof signs }>): string {
  if (node.kind === 'sum' && node.of.length > 4) return `Σ ${String(node.of.length)}`
  if (node.kind === 'convert')
    return `${node.of.map((part) => shown(part.gives)).join(signs.convert)} → ${node.gives.unit}`
  return node.of.map((part) => shown(part.gives)).join(signs[node.kind])
}
