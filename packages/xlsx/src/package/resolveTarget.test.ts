import { expect, it } from 'vitest'
import { resolveTarget } from './resolveTarget.ts'

it.each([
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/workbook.xml', '/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
  ['xl/worksheets/sheet1.xml', './x.xml', 'xl/worksheets/x.xml'],
])('from %s to %s', (source, target, part) => {
  expect(resolveTarget(source, target)).toBe(part)
})

it('does not climb out of the package', () => {
  expect(resolveTarget('xl/workbook.xml', '../../etc/passwd')).toBeUndefined()
})
