import { expect, it } from 'vitest'
import { rulesBundle } from '../bundle/rulesBundle.ts'
import { criterion, madeUp, madeUpFacts } from '../testing/madeUpSet.ts'
import { readInOrder } from './readInOrder.ts'

const file = (id: string, base?: string) => ({
  file: `${id}.json`,
  text: JSON.stringify(
    {
      ...madeUp,
      ...(base !== undefined && { extends: { ruleset: base, mode: 'replace' }, parameters: undefined }),
      id,
      criteria: [criterion({ id: `own-${id}` })],
    },
    undefined,
    1,
  ),
})
const read = (...files: { file: string; text: string }[]) =>
  readInOrder(files, { schema: rulesBundle.schemas.ruleSet, facts: madeUpFacts })

it('reads a set after the one it builds on, in whatever order they come', () => {
  for (const files of [
    [file('c', 'b'), file('b', 'a'), file('a')],
    [file('a'), file('b', 'a'), file('c', 'b')],
  ]) {
    const { ruleSets, problems } = read(...files)
    expect(problems).toEqual([])
    expect(ruleSets.find(({ id }) => id === 'c')?.criteria.map(({ id }) => id)).toEqual([
      'own-c',
      'own-b',
      'own-a',
    ])
  }
})

it('tells a circle at its place, and reads the rest', () => {
  const { ruleSets, problems } = read(
    file('x', 'y'),
    file('y', 'z'),
    file('z', 'x'),
    file('a'),
    file('own', 'own'),
  )
  expect(ruleSets.map(({ id }) => id)).toEqual(['a'])
  expect(problems.map(({ code, line }) => [code, line > 1])).toContainEqual(['ZC-RULE-CIRCLE', true])
  // Whoever builds on a set of the circle hears nothing of sets that do not exist: they do.
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['ZC-RULE-CIRCLE']))
  expect(problems.map(({ sentence }) => sentence.en).join('\n')).toContain('own → own')
  expect(problems.map(({ sentence }) => sentence.en).join('\n')).toContain('x → y → z → x')
})

it('tells an id that stands twice', () => {
  expect(read(file('a'), file('a')).problems.map(({ code }) => code)).toEqual(['ZC-RULE-NAME-TWICE'])
})
