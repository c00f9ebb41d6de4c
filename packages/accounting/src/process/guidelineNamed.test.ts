import { expect, it } from 'vitest'
import { guidelineNamed } from './guidelineNamed.ts'
import { reducingAgents } from './metal/reducingAgents.ts'
import { madeUpBook } from './testing/madeUpBook.ts'

it('knows a guideline whose values a method asks for only while it runs', () => {
  const book = madeUpBook([['reducing-agent', 'coal', '3.1', 'tCO2/t']])
  const set = book.parametersOf('reducing-agent')[0]!.set
  expect(guidelineNamed([reducingAgents], book, set.toUpperCase())).toBe(set)
  expect(() => guidelineNamed([reducingAgents], book, 'nothing')).toThrow('ZC-ARGUMENT-INVALID')
})
