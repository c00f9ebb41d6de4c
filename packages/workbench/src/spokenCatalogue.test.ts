import { expect, it } from 'vitest'
import { spokenCatalogue } from './spokenCatalogue.ts'

it('answers in the language spoken last, from the tables set before', () => {
  const catalogue = spokenCatalogue('zh')
  const table = { name: 'ZC_Settings', sheet: 'S', top: 1, left: 0, headers: ['项目', '值'] }
  catalogue.setTables([{ ...table, rows: [['企业名称', '示例厂']] }])
  const header = (): unknown => catalogue.call('INVENTORY', [])
  const zh = JSON.stringify(header())
  expect(catalogue.report().settings.organisation).toBe('示例厂')
  catalogue.speak('en')
  expect(JSON.stringify(header())).not.toBe(zh)
  expect(catalogue.report().settings.organisation).toBe('示例厂')
  catalogue.setTables([])
  catalogue.speak('zh')
  expect(catalogue.report().settings.organisation).not.toBe('示例厂')
})
