import { Decimal } from '@zerocarbon/accounting/quantity'
import type { RulePath } from '../cases/leafPlaces.ts'
import type { Condition, Criterion, Leaf, Operator, RuleSet } from '../ruleset/RuleSet.ts'
import type { Change } from './Mutant.ts'

const others: Readonly<Record<Operator, readonly Operator[]>> = {
  atMost: ['lessThan', 'moreThan'],
  lessThan: ['atMost', 'atLeast'],
  atLeast: ['moreThan', 'lessThan'],
  moreThan: ['atLeast', 'atMost'],
  equals: ['atMost', 'atLeast'],
}

/** Slips of a hand in the conditions of a criterion: another operator, a part or a reading dropped, a `not` lost, a value moved. */
export function conditionChanges(ruleSet: RuleSet, criterion: Criterion, index: number): Change[] {
  const { require, appliesWhen } = criterion
  const changes = (condition: Condition, role: string): Change[] =>
    within(condition, ['criteria', index, role], (leaf) => kindOf(ruleSet, criterion, leaf))
  return [
    ...changes(require, 'require'),
    ...(appliesWhen ? changes(appliesWhen, 'appliesWhen') : []),
    ...readingChanges(criterion, ['criteria', index, 'readings']),
  ]
}

function readingChanges({ readings = [] }: Criterion, path: RulePath): Change[] {
  // The last one cannot be lost: names that only a reading explains would have no meaning left.
  if (readings.length < 2) return []
  return readings.map(({ id }, index) => ({
    path: [...path, index],
    what: { zh: `去掉理解“${id}”`, en: `the reading "${id}" is dropped` },
    at: path,
    to: () => readings.toSpliced(index, 1),
  }))
}

interface Kind {
  readonly isNumber: boolean
  readonly decimals: number
}

function kindOf({ facts }: RuleSet, { readings }: Criterion, { fact, limit }: Leaf): Kind {
  const definition = facts[readings?.[0]?.facts[fact] ?? fact]
  return {
    isNumber: limit !== undefined || definition?.type === 'decimal',
    decimals: definition?.decimals ?? 0,
  }
}

function within(condition: Condition, path: RulePath, kind: (leaf: Leaf) => Kind): Change[] {
  if ('not' in condition)
    return [
      { path, what: { zh: '去掉 not', en: 'the not is lost' }, to: () => condition.not },
      ...within(condition.not, [...path, 'not'], kind),
    ]
  if ('all' in condition || 'any' in condition) {
    const key = 'all' in condition ? 'all' : 'any'
    const parts = 'all' in condition ? condition.all : condition.any
    const dropped = parts.map((_, index) => ({
      path: [...path, key, index],
      what: { zh: `从 ${key} 里去掉这一项`, en: `this part of ${key} is dropped` },
      at: [...path, key],
      to: () => parts.toSpliced(index, 1),
    }))
    return [
      // A list of one part cannot lose it: the schema forbids an empty one.
      ...(parts.length > 1 ? dropped : []),
      ...parts.flatMap((part, index) => within(part, [...path, key, index], kind)),
    ]
  }
  return leafChanges(condition, path, kind(condition))
}

function leafChanges(leaf: Leaf, path: RulePath, { isNumber, decimals }: Kind): Change[] {
  if (!isNumber) {
    const { value } = leaf
    return [
      {
        path,
        what: { zh: `“等于 ${String(value)}”改为不等于`, en: `"equals ${String(value)}" is turned round` },
        to: () => (typeof value === 'boolean' ? { ...leaf, value: !value } : { not: leaf }),
      },
    ]
  }
  return [
    ...others[leaf.op].map((op) => ({
      path: [...path, 'op'],
      what: { zh: `${leaf.op} 改为 ${op}`, en: `${leaf.op} becomes ${op}` },
      to: () => op,
    })),
    ...(typeof leaf.value === 'string' ? movedText([...path, 'value'], leaf.value, decimals) : []),
  ]
}

/** A number of a rule moved by one unit of its last place, up and down. */
export function movedText(path: RulePath, text: string, decimals: number): Change[] {
  const value = new Decimal(text)
  const unit = new Decimal(10).pow(-Math.max(decimals, value.decimalPlaces()))
  return [value.plus(unit), value.minus(unit)].map((moved) => ({
    path,
    what: { zh: `${text} 改为 ${moved.toFixed()}`, en: `${text} becomes ${moved.toFixed()}` },
    to: () => moved.toFixed(),
  }))
}
