import { afterAll, beforeAll, expect, it } from 'vitest'
import { openWorkbench, type OpenWorkbench } from './openWorkbench.ts'
import { goTo, settle, turnToEnglish, typeInto } from './sheet.ts'

const LEDGER = '能源台账'
let book: OpenWorkbench
const pane = () => book.page.locator('#pane')
const tab = (name: string) => pane().getByRole('tab', { name })
beforeAll(async () => {
  book = await openWorkbench()
  await settle(book.page)
})
afterAll(() => book.close())

it('walks through each function of a longer formula, under the number of the cell', async () => {
  await typeInto(
    book.page,
    LEDGER,
    'J5',
    '=ROUND(ZC.EMISSIONS("外购电力",B18,"kWh")+2*ZC.EMISSIONS("柴油",3,"t"),2)',
  )
  await goTo(book.page, LEDGER, 'J5')
  await tab('溯源').click()
  await expect.poll(() => pane().innerText()).toContain('公式里有 2 个 ZC 函数')
  const first = pane().getByRole('region', { name: 'ZC 函数 1/2' })
  const second = pane().getByRole('region', { name: 'ZC 函数 2/2' })
  expect(await first.innerText()).toContain('=ZC.EMISSIONS("外购电力",B18,"kWh")')
  expect(await first.getByRole('listitem').first().innerText()).toContain('用量')
  expect(await second.innerText()).toContain('9.287729')
  expect(await second.getByRole('listitem').count()).toBeGreaterThan(3)
})

it('leads from a step to its cell by the keyboard', async () => {
  const link = pane().getByRole('button', { name: `${LEDGER}!B18` })
  await link.focus()
  await book.page.keyboard.press('Enter')
  await expect
    .poll(() => book.page.evaluate(() => window.zc!.grid.host.selection()))
    .toEqual({ sheet: LEDGER, cell: 'B18' })
})

it('lists what a formula asks to look at among the findings, until it is mended', async () => {
  await typeInto(book.page, LEDGER, 'J6', '=ZC.MASSBALANCE({100,0.1},{100,0.9})')
  await tab('总览').click()
  const finding = pane().getByRole('listitem').filter({ hasText: 'ZC-BALANCE-NEGATIVE' })
  await finding.waitFor()
  expect(await pane().innerText()).toContain('还有 1 项，其中 1 项必须处理')
  await goTo(book.page, LEDGER, 'A1')
  await finding.getByRole('button', { name: `${LEDGER}!J6` }).click()
  await expect
    .poll(() => book.page.evaluate(() => window.zc!.grid.host.selection()))
    .toEqual({ sheet: LEDGER, cell: 'J6' })
  // From the pane back to the sheet, where the cell waits.
  await book.page.keyboard.press('Escape')
  await book.page.keyboard.type('=ZC.MASSBALANCE({100,0.9},{100,0.1})', { delay: 10 })
  await book.page.keyboard.press('Enter')
  await expect.poll(() => pane().innerText()).toContain('没有发现问题')
  expect(await finding.count()).toBe(0)
})

it('forgets the warning of a formula that is deleted', async () => {
  await typeInto(book.page, LEDGER, 'J6', '=ZC.MASSBALANCE({100,0.1},{100,0.9})')
  await expect.poll(() => pane().innerText()).toContain('ZC-BALANCE-NEGATIVE')
  await goTo(book.page, LEDGER, 'J6')
  await book.page.keyboard.press('Delete')
  await expect.poll(() => pane().innerText()).toContain('没有发现问题')
})

it('says the same in English', async () => {
  await turnToEnglish(book.page)
  await goTo(book.page, LEDGER, 'J5')
  await tab('Explain').click()
  await pane().getByRole('region', { name: 'ZC function 2 of 2' }).waitFor()
  expect(await pane().innerText()).toContain('2 ZC functions in the formula')
})
