import { expect, it } from 'vitest'
import { day, enough, first, limits, never } from '../testing/judgedFirst.ts'
import { both, one, share, value } from '../testing/madeUpSet.ts'
import { limitNotes } from './limitNotes.ts'

const note = { zh: '修正未计入。', en: 'The correction is not computed.' }
const said = (...args: Parameters<typeof first>): string[] => limitNotes(first(...args)).map(({ en }) => en)
const noted = (more: object = {}): object => limits([value('2020-01-01', '2', { note, ...more })])

it('a note of the value that counts stands on the limit', () => {
  expect(first(one({}, noted()), day, enough).limit?.note).toEqual(note)
  expect(said(one({}, noted()), day, enough)).toEqual([note.en])
  expect(said(one({}), day, enough)).toEqual([])
})

it('also where the limit holds from a later day, or is only recalled; where none is set the reason says it', () => {
  expect(said(one({}, limits([value('2030-01-01', '2', { note })])), day, enough)).toEqual([note.en])
  expect(said(one({}, noted({ confidence: 'recalled' })), day, enough)).toEqual([note.en])
  const unset = one({}, limits([value('2020-01-01', null, { note })]))
  expect(said(unset, day, enough)).toEqual([])
  expect(first(unset, day, enough).reason.en).toBe(`the document sets no limit; ${note.en}`)
})

it('is said once, however many comparisons and readings share it', () => {
  const reading = (id: string, fact: string): object => ({
    id,
    label: both(id),
    argument: both('why'),
    confidence: 'derived',
    facts: { m: fact },
  })
  const criterion = {
    require: {
      all: [
        { ...share, fact: 'm' },
        { ...share, fact: 'mass-b', op: 'lessThan' },
      ],
    },
    readings: [reading('a', 'mass'), reading('b', 'mass-b')],
  }
  expect(said(one(criterion, noted()), day, { ...enough, 'mass-b': '1' })).toEqual([note.en])
})

it('nothing is said of the limit of a criterion that does not apply', () => {
  expect(said(one({ appliesWhen: never }, noted()), day, { ...enough, yes: false })).toEqual([])
})
