import { describe, expect, it } from 'vitest'
import { calculate } from './calculate.ts'
import { processMethods } from './methods.ts'
import type { InputSpec } from './ProcessMethod.ts'
import { readMeasure } from './readMeasure.ts'
import { madeUpBook } from './testing/madeUpBook.ts'

const key = (text: string): string => text.normalize('NFKC').trim().toLowerCase()
const namesOf = ({
  id,
  name,
  aliases = [],
}: {
  id: string
  name: { zh: string; en: string }
  aliases?: readonly string[]
}) => [...new Set([id, name.zh, name.en, ...aliases].map(key))]
const twice = (names: readonly string[]): string[] => names.filter((name, i) => names.indexOf(name) !== i)

it('are told apart by every name they answer to', () => {
  expect(twice(processMethods.flatMap(namesOf))).toEqual([])
})

describe.each(processMethods.map((method) => [method.id, method] as const))('%s', (_, method) => {
  it('says what it is in both languages, with formula and source', () => {
    for (const words of [method.name, method.sector, method.formula])
      expect([/\p{Script=Han}|\p{L}/u.test(words.zh), words.en.trim() !== '']).toEqual([true, true])
    expect(method.source.title).not.toBe('')
    expect(method.source.locator).not.toBe('')
  })

  it('has inputs of different names with readable units', () => {
    expect(twice(method.inputs.flatMap(namesOf))).toEqual([])
    const unreadable = method.inputs.filter((spec) => !spec.choices && !readable(spec))
    expect(unreadable.map(({ id }) => id)).toEqual([])
  })

  it('gives no number without its inputs, and says what is missing', () => {
    const { co2, co2e, lines, issues } = calculate(method, { rows: [] }, madeUpBook())
    expect([co2, co2e, lines.length]).toEqual([null, null, 0])
    expect(issues.length).toBeGreaterThan(0)
  })
})

function readable({ unit }: InputSpec): boolean {
  return readMeasure(1, unit, unit).eq(1)
}
