import { zcFunctions } from '@zerocarbon/workbook'
import { beforeAll, describe, expect, it } from 'vitest'
import { functionsMetadata } from '../metadata/functionsMetadata.ts'
import type { CallResult } from '../../test/host/reportedResults.ts'
import { openFunctions, type FunctionsPage } from '../../test/library/openFunctions.ts'

// Through Microsoft's own custom-functions-runtime.js, unmodified.
const pages = {} as Record<'zh' | 'en', FunctionsPage>
beforeAll(async () => {
  pages.zh = await openFunctions('zh-CN')
  pages.en = await openFunctions('en-US')
})

const [NOT_THERE, VALUE] = [1, 7]
const one = async (id: string, ...args: unknown[]): Promise<CallResult> =>
  (await pages.zh.call([[id, args]]))[0]!
const cell = (value: unknown): unknown[][] => [[value]]
const errorCell = (code: string) => ({ type: 'CustomFunctionError', code })
const full = (...args: unknown[]): unknown[] => [...args.map(cell), ...Array(6 - args.length).fill(null)]

it.each(['zh', 'en'] as const)('registers what the metadata describes, and nothing else (%s)', (language) => {
  const { functions } = functionsMetadata(zcFunctions, language, 'https://localhost/help')
  expect([...pages[language].ids].toSorted()).toEqual(functions.map(({ id }) => id).toSorted())
})

it('answers with the double of the catalogue', async () => {
  expect(await one('EMISSIONS', ...full('柴油', 1.2, 't'))).toEqual({ ok: true, value: [[3.7150915648]] })
  expect(await one('TCE', ...full('电力', 1, '万kWh', '当量值').slice(0, 5))).toEqual({
    ok: true,
    value: [[1.229]],
  })
})

it('takes ranges and gives a value or an error for each row', async () => {
  const { ok, value } = await one(
    'EMISSIONS',
    [['柴油'], ['柴油'], [''], ['柴油'], ['柴油']],
    [[1.2], [''], [''], [errorCell('#REF!')], ['1.2']],
    cell('t'),
    null,
    null,
    null,
  )
  expect(ok).toBe(true)
  const [good, blank, empty, wrong, text] = (value as unknown[][]).map((row) => row[0])
  expect(good).toBe(3.7150915648)
  expect(blank).toMatchObject({
    basicValue: '#N/A',
    message: expect.stringContaining('[ZC-AMOUNT-BLANK]'),
  })
  expect(empty).toBe('')
  expect(wrong).toMatchObject({ message: expect.stringMatching(/#REF!.*\[ZC-CELL-ERROR\]/) })
  expect(text).toMatchObject({ message: expect.stringContaining('[ZC-AMOUNT-TEXT-NUMBER]') })
})

it.each([
  ['a missing argument', 'CONVERT', [null, null, null, null, null, null], 'ZC-ARGUMENT-MISSING', VALUE],
  // What is not known is #N/A, as in the workbench: IFNA may catch it.
  ['a wrong unit', 'EMISSIONS', full('柴油', 1, 'kwhh'), 'ZC-UNIT-UNKNOWN', NOT_THERE],
  ['an unknown source', 'EMISSIONS', full('天燃气', 1, 't'), 'ZC-CARRIER-UNKNOWN', NOT_THERE],
  ['a truth value', 'EMISSIONS', full('柴油', true, 't'), 'ZC-VALUE-INVALID', VALUE],
  ['a number too large', 'EMISSIONS', full('柴油', 1e300, 't'), 'ZC-NUMBER-RANGE', VALUE],
  [
    'ranges of different sizes',
    'EMISSIONS',
    [[['柴油'], ['柴油']], [[1, 2]], cell('t'), null, null, null],
    'ZC-ARGUMENT-SHAPE',
    VALUE,
  ],
])('answers %s with our sentence', async (_, id, args, code, error) => {
  const { ok, value, code: excel } = await one(id, ...args)
  expect({ ok, excel }).toEqual({ ok: false, excel: error })
  expect(value).toMatch(new RegExp(`^\\p{Script=Han}?.*。.*\\[${code}\\]$`, 'u'))
})

it('takes the sixth argument, the options', async () => {
  const measured = full('原煤', 100, 't', '', '', '含碳量=55 %;氧化率=98 %')
  // 100 t × 0.55 × 0.98 × 44/12.
  expect((await one('EMISSIONS', ...measured)).value).toEqual([[197.63333333333333]])
  expect((await one('EMISSIONS', ...full('原煤', 100, 't'))).value).not.toEqual([[197.63333333333333]])
})

it.each([
  ['the amount', [cell('柴油'), [[1], [errorCell('#DIV/0!')]], cell('t'), null, null, null], '#DIV/0!'],
  ['the unit', [cell('柴油'), [[1], [1]], [['t'], [errorCell('#N/A')]], null, null, null], '#N/A'],
  [
    'the day',
    [cell('柴油'), [[1], [1]], cell('t'), [['2026-03'], [errorCell('#NUM!')]], null, null],
    '#NUM!',
  ],
  [
    'the region',
    [cell('柴油'), [[1], [1]], cell('t'), null, [['江苏'], [errorCell('#REF!')]], null],
    '#REF!',
  ],
])('names an error cell of a range in %s, and keeps the row above', async (_, args, code) => {
  const { ok, value } = await one('EMISSIONS', ...args)
  expect(ok).toBe(true)
  const [good, wrong] = (value as unknown[][]).map((row) => row[0])
  expect(good).toBeCloseTo(3.0959096373333, 12)
  expect(wrong).toMatchObject({
    message: expect.stringMatching(new RegExp(`${code}.*\\p{Script=Han}.*\\[ZC-CELL-ERROR\\]$`, 'u')),
  })
})

it('waits for the process methods where a function is nothing without them', async () => {
  const names = [['用量:石灰石(t)'], ['纯度:石灰石(%)']]
  expect(await one('PROCESS', cell('碳酸盐分解'), names, [[200], [97]], null)).toEqual({
    ok: true,
    value: [[85.3018]],
  })
  expect(await one('GWP', cell('R-410A'), cell('AR6'))).toEqual({ ok: true, value: [[2255.5]] })
  const { ok, value } = await one('PROCESS', cell('碳酸盐分解'), cell('纯度:石灰石'), cell(1), null)
  expect([ok, value]).toEqual([false, expect.stringContaining('[ZC-INPUT-MISSING]')])
})

it('takes blank cells for an incomplete question, not for the total of the workbook', async () => {
  const { ok, value } = await one('EMISSIONS', ...full('', '', ''))
  expect({ ok, value }).toEqual({ ok: true, value: [['']] })
  expect((await one('EMISSIONS', ...full('', 1, 't'))).value).toContain('[ZC-CARRIER-BLANK]')
})

it('speaks the language of Excel', async () => {
  const [answer] = await pages.en.call([['EMISSIONS', full('柴油', 1, 'kwhh')]])
  expect(answer?.value).toMatch(/^Unit "kwhh" is not known\. /)
})

it('says that the tables are being read instead of a total of nothing', async () => {
  for (const [id, args] of [
    ['EMISSIONS', full()],
    ['EXPLAIN', full()],
    ['INVENTORY', [null]],
  ] as const) {
    const { ok, value, code } = await one(id, ...args)
    expect({ id, ok, code }).toEqual({ id, ok: false, code: NOT_THERE })
    expect(value).toContain('正在读取')
  }
  expect((await one('INVENTORY', [['排放源', '用量', '单位', '期间起', '期间止']])).value).not.toContain(
    '正在读取',
  )
})

describe('while the metadata Excel has cached is of another version', () => {
  it('finds the Invocation in the place of a parameter that is new', async () => {
    expect(await one('EMISSIONS', cell('柴油'), cell(1.2), cell('t'))).toEqual({
      ok: true,
      value: [[3.7150915648]],
    })
  })

  it('lets a parameter pass that this version does not know, while nobody fills it in', async () => {
    const args = [...full('柴油', 1.2, 't'), null]
    expect(await one('EMISSIONS', ...args)).toEqual({ ok: true, value: [[3.7150915648]] })
    const filled = await one('EMISSIONS', ...full('柴油', 1.2, 't'), cell('新'))
    expect(filled.value).toContain('[ZC-ARGUMENT-INVALID]')
  })
})

it('gives a finite number, a text or an error to anything at all', async () => {
  const things = [
    null,
    0,
    -1,
    1e308,
    '',
    '柴油',
    't',
    't CO2',
    true,
    '2026',
    'kWh',
    '\u0000',
    'x'.repeat(5000),
  ]
  const errors = ['#N/A', '#BUSY!', '#DIV/0!'].map((code) => ({ type: 'CustomFunctionError', code }))
  const shapes = [...things, ...errors].flatMap((thing) => [
    thing,
    cell(thing),
    [
      [thing, 1],
      ['', thing],
    ],
    [],
  ])
  const calls = zcFunctions.flatMap(({ name, parameters }) =>
    shapes.map((_, i) => {
      const args = parameters.map((__, j) => shapes[(i * (j + 1) + j) % shapes.length])
      return [name, args] as const
    }),
  )
  for (const result of await pages.zh.call(calls)) expect(faultOf(result)).toBeUndefined()
})

function faultOf({ ok, value, code }: CallResult): string | undefined {
  if (!ok) {
    const sentence = typeof value === 'string' && /\[ZC(?:-[A-Z]+)+\]$|正在读取/.test(value)
    return sentence && (code === VALUE || code === NOT_THERE)
      ? undefined
      : `error ${String(code)}: ${String(value)}`
  }
  const cells = (value as unknown[][]).flat()
  const wrong = cells.find((item) =>
    typeof item === 'object'
      ? item === null || !('basicValue' in item)
      : typeof item === 'number' && !Number.isFinite(item),
  )
  return wrong === undefined ? undefined : JSON.stringify(wrong)
}
