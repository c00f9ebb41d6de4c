import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { describe, expect, it } from 'vitest'
import { createCatalogue } from '../catalogue/createCatalogue.ts'
import type { CellValue } from '../model/index.ts'
import { heat, power, report } from '../testing/madeUpPlant.ts'
import { activities, green, settings } from '../testing/madeUpTables.ts'
import { reportSheets } from './reportSheets.ts'

describe('an incomplete workbook', () => {
  const tables = [settings(), activities([power, ['2026-01', '2026-12', '外购蒸汽', null, 'GJ', 'M-2']])]

  it('has a partial sum, never a total: =ZC.EMISSIONS() says what is missing first', () => {
    const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
    catalogue.setTables(tables)
    expect(catalogue.call('EMISSIONS', [])).toMatchObject({
      problem: {
        code: 'ZC-TOTAL-INCOMPLETE',
        info: { problems: 1, partial: '530.60 tCO2', first: expect.stringMatching(/^活动!D3 /) as string },
      },
    })
    catalogue.setTables([settings(), activities([power])])
    expect(catalogue.call('EMISSIONS', [])).toMatchObject({ value: 530.6, exact: '530.6', unit: 'tCO2' })
  })

  it('writes so beside every total', () => {
    const found = report(...tables)
    const [results] = reportSheets(found, cn2026, 'en')
    const totals = results?.rows.filter(([group]) => group === 'Total') ?? []
    expect(totals.length).toBe(3)
    for (const row of totals) expect(row[4]).toContain('Missing data: 1 must be fixed')
    expect(results?.rows.at(-1)?.slice(0, 5)).toEqual([
      'Issue',
      '活动!D3',
      null,
      null,
      expect.stringMatching(/ \[ZC-AMOUNT-BLANK\]$/),
    ])
  })
})

describe('the sheets that are left in the workbook', () => {
  const found = report(settings(), activities([power, heat]), green([]))

  it('hold each total and line once, as numbers', () => {
    const [results] = reportSheets(found, cn2026, 'zh')
    const row = (item: string): readonly CellValue[] | undefined =>
      results?.rows.find(([, name]) => name === item)
    expect(row('总排放（位置法，仅 CO2）')?.slice(2, 5)).toEqual([541.6, 'tCO2', ''])
    expect(row('外购电力 用量')?.slice(2, 4)).toEqual([1000, 'MWh'])
    expect(row('外购电力')?.slice(2, 4)).toEqual([530.6, 'tCO2'])
    expect(row('总排放（市场法，仅 CO2）')?.[2]).toBe(620.6)
    expect(row('综合能源消费量（当量值）')?.[2]).toBe(126.312)
    expect(row('物理认定非化石电力占比')?.[2]).toBe(0)
  })

  it('name every factor with its source, and the set with its hash', () => {
    const [, provenance] = reportSheets(found, cn2026, 'zh')
    expect(provenance?.rows.map((row) => row[0])).toEqual([
      'grid/CN/2023/average',
      'heat/CN/default',
      'grid/CN/2023/residual',
      'tce/electricity/当量值',
      'tce/heat/当量值',
      'tce/electricity/等价值',
      cn2026.id,
    ])
    expect(provenance?.rows.at(-1)).toContain(cn2026.hash)
  })

  it('have as many cells in a row as headers and widths, in both languages', () => {
    for (const sheet of [...reportSheets(found, cn2026, 'zh'), ...reportSheets(found, cn2026, 'en')]) {
      expect(sheet.widths.length).toBe(sheet.headers.length)
      for (const row of sheet.rows) expect(row.length).toBe(sheet.headers.length)
    }
  })
})
