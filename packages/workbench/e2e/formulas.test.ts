import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { openWorkbench, type OpenWorkbench } from './openWorkbench.ts'
import { settle, typeInto, valueOf, type Shown } from './sheet.ts'

const LEDGER = '能源台账'
const SAMPLE = fileURLToPath(new URL('../../../samples/lithium-cell-plant.xlsx', import.meta.url))

/** Types formulas downwards from K30 and gives what each shows in the end. */
async function typed({ page }: OpenWorkbench, formulas: readonly string[]): Promise<Shown[]> {
  for (const [i, formula] of formulas.entries()) await typeInto(page, LEDGER, `K${String(30 + i)}`, formula)
  return Promise.all(formulas.map((_, i) => valueOf(page, LEDGER, 29 + i, 10)))
}

it('reads each formula for itself, after a table reference and in the next workbook', async () => {
  const book = await openWorkbench()
  onTestFinished(() => book.close())
  await settle(book.page)
  const formulas = [
    '=B4-B4+1',
    '=ROWS(ZC_Activity[用量])',
    '=B4-B4+2',
    '=DATE(2009,7,7)',
    '=ZC.EMISSIONS("柴油",1.2,"t")',
    '=LET(x,1,x+1)',
  ]
  const values = [1, 420, 2, 40001, 3.7150915648, 2]
  expect(await typed(book, formulas)).toEqual(values)
  await book.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'again.xlsx', mimeType: 'application/zip', buffer: readFileSync(SAMPLE) })
  await book.page.getByRole('button', { name: '放弃改动并打开' }).click()
  await expect.poll(() => valueOf(book.page, LEDGER, 29, 10)).toBeNull()
  await settle(book.page)
  expect(await typed(book, formulas)).toEqual(values)
})
