import { Decimal } from '@zerocarbon/accounting/quantity'
import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { chosenTotal, plantBridge, plantRestatement } from '@zerocarbon/workbook'
import { describe, expect, it } from 'vitest'
import type { Terminal } from '../Terminal.ts'
import { bridgeJson } from './bridgeJson.ts'
import { bridgeText } from './bridgeText.ts'
import { carrierText } from './carrierText.ts'
import { energyJson } from './energyJson.ts'
import { periodWords } from './periodWords.ts'
import { restatementJson } from './restatementJson.ts'
import { restatementText } from './restatementText.ts'

const book = createFactorBook(cn2026)
const of = (language: Terminal['language']): Terminal => ({
  out: () => {},
  err: () => {},
  language,
  json: false,
  live: false,
})
const headers = ['期间起', '期间止', '排放源', '用量', '单位']
const rows = [['2026-01', '2026-12', '外购电力', 5, 'MWh']]
const activity = { name: 'ZC_Activity', sheet: '活动', top: 1, left: 0, headers, rows }
const none = chosenTotal({ tables: [], date1904: false }, { way: 'location' }, book)
const some = chosenTotal({ tables: [activity], date1904: false }, { way: 'location' }, book)
const bridged = plantBridge(none, some, 'CO2')
const restated = plantRestatement(none, some, 'CO2', new Decimal(5))
const files = { a: 'a.xlsx', b: 'b.xlsx' }

it('says a period in words, also that there is none', () => {
  expect(periodWords(some.report, of('zh'))).toBe('2026-01-01 至 2026-12-31')
  expect(periodWords(none.report, of('en'))).toBe('Reporting period not known')
})

describe('a workbook without a reporting period', () => {
  it.each(['zh', 'en'] as const)(
    'has none in the texts of energy, bridge and restatement: %s',
    (language) => {
      const terminal = of(language)
      const texts = [
        carrierText(none.report, '当量值', true, terminal),
        bridgeText(none, some, bridged, 'CO2', terminal),
        restatementText(files, none, some, restated, 'CO2', terminal),
      ]
      for (const [head] of texts) expect(head).toContain(periodWords(none.report, terminal))
      expect(texts.flat().join('\n')).not.toContain('1970')
    },
  )

  it('has none for programs', () => {
    const json = [
      energyJson('a.xlsx', none.report, '当量值', 'zh'),
      bridgeJson('a.xlsx', none, some, bridged, 'CO2', 'zh'),
      restatementJson(files, none, some, restated, 'CO2', 'zh'),
    ]
    expect(json.map(({ period }) => period)).toEqual([null, null, null])
    expect(JSON.stringify(json)).not.toContain('1970')
  })

  it('is not compared by period: what it lacks is said', () => {
    expect([restated.complete, restated.issues.map(({ code }) => code)]).toEqual([
      false,
      ['ZC-TABLE-MISSING'],
    ])
  })
})
