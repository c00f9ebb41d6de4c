import type { Language } from '@zerocarbon/accounting/errors'
import type { Outcome } from '@zerocarbon/workbook'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { writeResult, type ResultStyle } from './writeResult.ts'

/** As office.js has it: a code and the sentence Excel shows. */
class PlayedError {
  readonly code: string
  readonly message: string
  constructor(code: string, message: string) {
    this.code = code
    this.message = message
  }
}
beforeAll(() => {
  vi.stubGlobal('CustomFunctions', {
    Error: PlayedError,
    ErrorCode: { notAvailable: '#N/A', invalidValue: '#VALUE!' },
  })
})
afterAll(() => {
  vi.unstubAllGlobals()
})

const sentences = {
  zh: (text: string) => new RegExp(`^“${text}”\\p{Script=Han}.*\\[ZC-NUMBER-INVALID\\]$`, 'u'),
  en: (text: string) => new RegExp(`^"${text}" [^\\p{Script=Han}]*\\[ZC-NUMBER-INVALID\\]$`, 'u'),
}
const why = () => {
  throw new Error('a card of no number')
}

const style = (language: Language, card = false, sentence = true): ResultStyle => ({
  language,
  takesCard: () => card,
  takesSentence: () => sentence,
})

// Results travel as JSON, which has neither: both would reach Excel as null.
describe.each(['zh', 'en'] as const)('a number that is none, in %s', (language) => {
  it.each([NaN, Infinity, -Infinity])('is an error with our sentence, not %d', (value) => {
    for (const card of [false, true]) {
      const thrown = () => writeResult({ value, unit: 't', why }, style(language, card))
      expect(thrown).toThrow(
        expect.objectContaining({
          code: '#VALUE!',
          message: expect.stringMatching(sentences[language](String(value))),
        }),
      )
    }
  })

  it('is an error in its own cell of a block, beside good ones', () => {
    const block: Outcome[][] = [
      [{ value: 1.5 }, { value: NaN }],
      [{ value: Infinity }, { value: '已达标' }],
      [{ value: -0.25 }, { value: true }],
    ]
    const error = (text: string) =>
      expect.objectContaining({
        code: '#VALUE!',
        message: expect.stringMatching(sentences[language](text)),
      })
    expect(writeResult(block, style(language))).toEqual([
      [1.5, error('NaN')],
      [error('Infinity'), '已达标'],
      [-0.25, true],
    ])
  })
})

it('passes the largest and the smallest double', () => {
  for (const value of [Number.MAX_VALUE, Number.MIN_VALUE, 0])
    expect(writeResult({ value }, style('zh'))).toEqual([[value]])
})

it('leaves an error its code where there is no room for sentences', () => {
  const problem = { code: 'ZC-AMOUNT-BLANK', info: {} } as const
  expect(writeResult([[{ problem }, { value: 1 }]], style('zh', false, false))).toEqual([
    [expect.objectContaining({ code: '#N/A', message: '[ZC-AMOUNT-BLANK]' }), 1],
  ])
})
