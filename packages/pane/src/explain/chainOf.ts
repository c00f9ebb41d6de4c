import type { Language } from '@zerocarbon/accounting/errors'
import { stepsOf, type CellRef, type Derivation, type Figure } from '@zerocarbon/accounting/trace'
import { showAtMost } from '../figures/showAtMost.ts'
import { showUnit } from '../figures/showUnit.ts'

/** One step of the way to a number: its result, then how it was reached. */
export interface ChainStep {
  readonly key: string
  readonly title: string
  readonly figure: string
  readonly unit: string
  readonly notes: readonly string[]
  readonly at?: CellRef
  readonly formula?: string
  readonly provisional: boolean
  /** The terms of a sum; each may have a chain of its own, made when it is opened. */
  readonly terms?: readonly ChainTerm[]
}

export interface ChainTerm {
  readonly key: string
  readonly name: string
  readonly figure: string
  readonly unit: string
  readonly at?: CellRef
  readonly chain?: () => readonly ChainStep[]
}

/** At most so many digits behind the point: as computed, and still readable. */
const DECIMALS = 6

/** The chain of a derivation, from the first amount to the result. */
export function chainOf(derivation: Derivation, language: Language): ChainStep[] {
  const steps: ChainStep[] = []
  visit(derivation, language, steps)
  return steps
}

function visit(node: Derivation, language: Language, steps: ChainStep[]): void {
  if ('of' in node && node.kind !== 'sum')
    for (const part of node.of) {
      // The ratio of a conversion is said in the conversion's own step.
      if (node.kind !== 'convert' || part.kind !== 'constant') visit(part, language, steps)
    }
  const step = stepOf(node, String(steps.length), language)
  steps.push(node.kind === 'factor' ? citedOnce(step, steps, language) : step)
}

/** The properties of a fuel come from one page: it is cited in full where it comes first. */
function citedOnce(step: ChainStep, before: readonly ChainStep[], language: Language): ChainStep {
  const first = before.findIndex(({ notes }) => notes[0] !== undefined && notes[0] === step.notes[0])
  if (first < 0) return step
  const number = String(first + 1)
  return { ...step, notes: [language === 'zh' ? `来源同第 ${number} 步` : `Source as in step ${number}`] }
}

function stepOf(node: Derivation, key: string, language: Language): ChainStep {
  const [name = '', formula] = node.label[language].split(/ (?==)/)
  const step = {
    key,
    title: titleOf(node, name, language),
    ...figureOf(node.gives, language),
    notes: notesOf(node, language),
    provisional:
      node.kind === 'factor' &&
      (node.cite.confidence === 'single-source' || node.cite.confidence === 'recalled'),
    ...(node.kind === 'cell' ? { at: node.at } : {}),
    ...(formula === undefined ? {} : { formula }),
  }
  return node.kind === 'sum' ? { ...step, terms: node.of.map((part, i) => termOf(part, i, language)) } : step
}

const titles: Readonly<Partial<Record<Derivation['kind'], Readonly<Record<Language, string>>>>> = {
  convert: { zh: '换算单位', en: 'Unit path' },
  multiply: { zh: '相乘', en: 'Multiply' },
  divide: { zh: '相除', en: 'Divide' },
  round: { zh: '舍入', en: 'Rounding' },
}

function titleOf(node: Derivation, name: string, language: Language): string {
  if (node.kind === 'factor') return language === 'zh' ? `乘以${name}` : `Times ${name.toLowerCase()}`
  return titles[node.kind]?.[language] ?? showUnit(name, language)
}

/** How the figure came about: its source, or its arithmetic with the figures as they are shown. */
function notesOf(node: Derivation, language: Language): string[] {
  switch (node.kind) {
    case 'cell':
      return node.raw === undefined ? [] : [String(node.raw)]
    case 'factor': {
      const because = node.because[language]
      const cited = showUnit(stepsOf({ ...node, because: { zh: '', en: '' } }, language)[0]!.how, language)
      const why = language === 'zh' ? '为何选它：' : 'Why this one: '
      return because === '' ? [cited] : [cited, `${why}${because}`]
    }
    case 'sum': {
      const count = String(node.of.length)
      return [language === 'zh' ? `${count} 项相加` : `Sum of ${count} ${count === '1' ? 'term' : 'terms'}`]
    }
    case 'convert':
    case 'multiply':
    case 'divide':
    case 'subtract':
      return [node.of.map((part) => written(part.gives, language)).join(signs[node.kind])]
    default:
      return [stepsOf(node, language)[0]!.how]
  }
}

const signs = { convert: ' × ', multiply: ' × ', divide: ' ÷ ', subtract: ' − ' } as const

function written(gives: Figure, language: Language): string {
  const { figure, unit } = figureOf(gives, language)
  return unit === '' ? figure : `${figure} ${unit}`
}

function termOf(node: Derivation, index: number, language: Language): ChainTerm {
  const leaf = node.kind === 'cell'
  return {
    key: String(index),
    name: leaf ? '' : node.label[language],
    ...figureOf(node.gives, language),
    ...(leaf ? { at: node.at } : {}),
    ...(leaf ? {} : { chain: () => chainOf(node, language) }),
  }
}

function figureOf({ value, unit, text }: Figure, language: Language): { figure: string; unit: string } {
  const tiny = !value.isZero() && value.toDecimalPlaces(DECIMALS).isZero()
  const figure = text ?? (tiny ? showAtMost(value, 12) : showAtMost(value, DECIMALS))
  return { figure, unit: showUnit(unit, language) }
}
