import { describe, expect, it } from 'vitest'
import { inputNamed, substanceSpec } from './inputNamed.ts'
import { looseName } from './looseName.ts'
import { methodNamed } from './methodNamed.ts'
import { processMethods } from './methods.ts'

it.each([
  ['CaO 含量', 'cao含量'],
  ['ＣａＯ（含量）', 'CaO 含量'],
  ['P·I', 'p-i'],
  ['HFC-134a', 'hfc 134a'],
  ['充注量(补充)', '充注量补充'],
])('%s is %s', (one, other) => {
  expect(looseName(one)).toBe(looseName(other))
})

it.each([
  ['1-1号线', '11号线'],
  ['炉 1 2', '炉12'],
  ['CaO', 'MgO'],
  ['-', '·'],
  ['1.5', '15'],
])('%s is not %s', (one, other) => {
  expect(looseName(one)).not.toBe(looseName(other))
})

type Named = { id: string; name: { zh: string; en: string }; aliases?: readonly string[] }
const namesOf = ({ id, name, aliases = [] }: Named): string[] => [
  ...new Set([id, name.zh, name.en, ...aliases].map(looseName)),
]
const twice = (named: readonly Named[]): string[] =>
  named.flatMap(namesOf).filter((name, i, all) => all.indexOf(name) !== i)

describe('makes no two things of one list equal:', () => {
  it('methods', () => {
    expect(twice(processMethods)).toEqual([])
  })
  it.each(processMethods.map((method) => [method.id, method] as const))('%s', (_, { inputs }) => {
    expect(twice(inputs)).toEqual([])
    for (const { choices = [] } of inputs) expect(twice(choices)).toEqual([])
    // Its alias `material` gives way to an input of that name.
    const own = namesOf({ ...substanceSpec, aliases: [] }).filter((name) =>
      inputs.flatMap(namesOf).includes(name),
    )
    expect(own).toEqual([])
  })
})

it('every name of every method and input still finds its own', () => {
  for (const method of processMethods) {
    for (const name of [method.id, method.name.zh, ` ${method.name.en.toUpperCase()} `])
      expect(methodNamed(processMethods, name)?.id).toBe(method.id)
    for (const spec of method.inputs)
      for (const name of [spec.id, spec.name.zh.replaceAll(' ', ''), spec.name.en.toUpperCase()])
        expect(inputNamed(method, name).spec?.id).toBe(spec.id)
  }
})
