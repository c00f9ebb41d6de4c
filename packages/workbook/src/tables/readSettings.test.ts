import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { describe, expect, it } from 'vitest'
import type { CellValue } from '../model/index.ts'
import { readSettings, type Settings } from './readSettings.ts'

const book = createFactorBook(cn2026)
const settings = (...rows: readonly (readonly [CellValue, CellValue])[]): Settings =>
  readSettings(
    { name: 'ZC_Settings', sheet: '设置', top: 1, left: 0, headers: ['项目', '值'], rows },
    book,
    false,
  )
it('has defaults for a workbook that says nothing', () => {
  expect(readSettings(undefined, book, false)).toEqual({
    cards: true,
    controls: [],
    organisation: '',
    site: '',
    sector: '',
    boundary: '',
    reporting: null,
    since: null,
    gridRegion: 'CN',
    calibre: 'average',
    set: null,
    knownOn: null,
    issues: [],
  })
})

it('reads keys in Chinese or English, any width and case, and leaves others alone', () => {
  const read = settings(
    ['企业名称', '某厂'],
    [' SITE ', '一厂'],
    ['ｓｅｃｔｏｒ', '电池'],
    ['边界', '法人'],
    ['颜色', '绿'],
    [null, null],
  )
  expect(read).toMatchObject({
    organisation: '某厂',
    site: '一厂',
    sector: '电池',
    boundary: '法人',
    issues: [{ code: 'ZC-SETTING-UNKNOWN', severity: 'note', at: { cell: 'A6' } }],
  })
})

describe('a value that cannot be used', () => {
  it.each<[string, CellValue]>([
    ['报告期起', '一月'],
    ['电力口径', '口味'],
    ['电网因子地区', '火星'],
    ['因子集', 'cn-1999.1'],
  ])('is an issue at its cell: %s', (key, value) => {
    expect(settings(['边界', 'x'], [key, value]).issues).toMatchObject([
      { code: 'ZC-SETTING-INVALID', at: { sheet: '设置', cell: 'B3' }, severity: 'must' },
    ])
  })

  it.each(['报告期', '报告期止', '企业名称', '因子集', '地区', '方法'])(
    'is an error value as such: %s',
    (key) => {
      expect(settings(['边界', 'x'], [key, { error: '#REF!' }]).issues).toEqual([
        {
          code: 'ZC-CELL-ERROR',
          info: { error: '#REF!' },
          at: { sheet: '设置', cell: 'B3' },
          severity: 'must',
        },
      ])
    },
  )

  it('may be the name of the setting itself', () => {
    expect(settings([{ error: '#N/A' }, '江苏']).issues).toMatchObject([
      { code: 'ZC-CELL-ERROR', at: { sheet: '设置', cell: 'A2' } },
    ])
  })

  it('never hides the others', () => {
    const read = settings(['地区', '火星'], ['calibre', '化石能源'], ['因子集', book.setId])
    expect([read.gridRegion, read.calibre, read.issues.length]).toEqual(['CN', 'fossil-only', 1])
  })
})

it('reads the region of the grid by its name', () => {
  expect(settings(['电网因子地区', '江苏']).gridRegion).toBe('CN-JS')
})

it('says that a settings table without its columns cannot be read', () => {
  const data = {
    name: 'ZC_Settings',
    sheet: '设置',
    top: 1,
    left: 0,
    headers: ['a', 'b'],
    rows: [['报告期', 2026]],
  }
  const read = readSettings(data, book, false)
  expect(read.reporting).toBeNull()
  expect(read.issues.map(({ code }) => code)).toEqual(['ZC-COLUMN-MISSING', 'ZC-COLUMN-MISSING'])
})

describe('a key nobody reads', () => {
  const said = (...rows: readonly (readonly [CellValue, CellValue])[]): string[] =>
    settings(...rows).issues.map(({ severity, at, info }) =>
      'near' in info ? `${severity} ${at?.cell ?? ''} ${String(info.near)}` : '?',
    )

  it.each([
    ['电网因子地域', 'must A2 电网因子地区'],
    ['电力口经', 'must A2 电力口径'],
    ['报告期开始', 'must A2 报告期起,报告期止,报告期'],
    ['grid regoin', 'must A2 电网因子地区'],
    ['联系人', 'note A2 '],
    ['厂长', 'note A2 '],
  ])('%s', (key, expected) => {
    expect(said([key, '江苏'])).toEqual([expected])
  })

  it('asks for a look where the one it resembles is there, so that no default was taken', () => {
    expect(said(['报告期', 2026], ['报告日期', '2027-02-01'])).toEqual(['should A3 报告期'])
    expect(said(['报告期起', '2026-01-01'], ['报告期止', '2026-12-31'], ['报告日期', '2027'])).toEqual([
      'should A4 报告期',
    ])
  })

  it('is nothing without a value; a value without a key asks for a look', () => {
    expect(said(['电网因子地域', null], ['颜色', ' '], ['地区', null])).toEqual([])
    expect(said([null, '江苏'])).toEqual(['should B2 '])
  })
})

it('asks for yes or no where the cards are something else', () => {
  expect(settings(['数字卡片', '否']).cards).toBe(false)
  const { cards, issues } = settings(['数字卡片', '也许'])
  expect(cards).toBe(true)
  expect(issues[0]).toMatchObject({
    code: 'ZC-SETTING-INVALID',
    info: { key: '数字卡片', allowed: '是 / yes · 否 / no' },
    at: { cell: 'B2' },
  })
})
