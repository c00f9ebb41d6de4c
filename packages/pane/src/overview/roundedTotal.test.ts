import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { createCatalogue, tablesOf } from '@zerocarbon/workbook'
import { expect, it } from 'vitest'
import { plantWorkbook, wholeYear } from '../testing/madeUpPlant.ts'
import { overviewOf } from './overviewOf.ts'

it('shows the total of the rounded lines, as cells, sheets and verdicts do', () => {
  const rounding = ['修约', '逐行 0 位 四舍五入']
  const tables = tablesOf(plantWorkbook(wholeYear)).map((table) =>
    table.name === 'ZC_Settings' ? { ...table, rows: [...table.rows, rounding] } : table,
  )
  const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })
  catalogue.setTables(tables)
  const { inventory } = overviewOf(catalogue.report(), [], 'zh')
  // 637 of power and 37 of diesel; 673.9 without rounding.
  expect(inventory?.total.figure).toBe('674.0')
  const sums = inventory?.sources.rows.filter(({ kind }) => kind !== 'source')
  expect(sums?.map(({ emissions }) => emissions)).toEqual(['37.0', '637.0', '674.0'])
  expect(inventory?.sources.notes).toEqual(['各行分别修约，相加与合计差 0.1 tCO₂。'])
})
