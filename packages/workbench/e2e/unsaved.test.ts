import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { openWorkbench, type OpenWorkbench } from './openWorkbench.ts'
import { settle, turnToEnglish, typeInto, valueOf } from './sheet.ts'

const AMOUNTS = 'ZC_Activity'
const sample = readFileSync(
  fileURLToPath(new URL('../../../samples/lithium-cell-plant.xlsx', import.meta.url)),
)
const amount = (page: Page) => valueOf(page, AMOUNTS, 1, 4)
const total = (page: Page) => valueOf(page, '能源台账', 20, 1)
const state = (page: Page) => page.locator('.file-state').innerText()

async function opened(): Promise<OpenWorkbench> {
  const book = await openWorkbench()
  onTestFinished(() => book.close())
  await settle(book.page)
  return book
}

/** What the page keeps for the case that it dies. */
const copies = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open('zc', 1)
        // Nothing was kept yet, and asking must not make the place for it.
        request.addEventListener('upgradeneeded', () => request.transaction?.abort())
        request.addEventListener('error', () => resolve(0))
        request.addEventListener('success', () => {
          const count = request.result.transaction('unsaved').objectStore('unsaved').count()
          count.addEventListener('success', () => {
            request.result.close()
            resolve(count.result)
          })
        })
      }),
  )

/** Answers the question of the browser, and tells whether there was one. */
function leaving(page: Page): { asked: boolean } {
  const seen = { asked: false }
  page.on('dialog', (dialog) => {
    seen.asked = dialog.type() === 'beforeunload'
    void dialog.accept()
  })
  return seen
}

it('changes its language and keeps the workbook, the changes, the undo steps, the selection and the mark', async () => {
  const { page, complaints } = await opened()
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'own.xlsx', mimeType: 'application/zip', buffer: sample })
  await page.getByText('own.xlsx').waitFor()
  await settle(page)
  const before = [await amount(page), await total(page)]
  await typeInto(page, AMOUNTS, 'E2', '104.1883')
  await expect.poll(() => total(page)).not.toBe(before[1])
  const after = await total(page)
  await typeInto(page, '能源台账', 'J30', '=ZC.CHECK("cn.factory.national-2026","2026-12-31")')
  await typeInto(page, '能源台账', 'J29', '=ZC.EMISSIONS("柴油",1,"kwhh")')
  const titleOf = () => valueOf(page, '能源台账', 30, 9)
  const zh = await titleOf()
  await page.evaluate(() => window.zc!.grid.host.select({ sheet: '能源台账', cell: 'J29' }))
  await turnToEnglish(page)
  expect(await page.locator('.file-name').innerText()).toBe('own.xlsx')
  expect(await state(page)).toBe('Unsaved changes')
  expect([await amount(page), await total(page)]).toEqual([104.1883, after])
  expect(await page.evaluate(() => window.zc!.grid.host.selection())).toEqual({
    sheet: '能源台账',
    cell: 'J29',
  })
  // What formulas answer, and the sentence beside the cell, are in the language now.
  await expect.poll(titleOf).not.toBe(zh)
  await page.getByText('is not known').first().waitFor()
  // The button has the keyboard.
  await page.keyboard.press('Control+Alt+z')
  await page.keyboard.press('Escape')
  for (const _ of [1, 2, 3]) await page.keyboard.press('Control+z')
  await settle(page)
  await expect.poll(() => amount(page)).toBe(before[0])
  await expect.poll(() => total(page)).toBe(before[1])
  await page.getByRole('button', { name: '中文' }).click()
  await page.getByRole('tab', { name: '总览' }).waitFor()
  expect(await state(page)).toBe('有未保存的改动')
  expect(complaints).toEqual([])
})

it('has no changes after a change of language alone', async () => {
  const { page } = await opened()
  await turnToEnglish(page)
  await expect.poll(() => page.locator('#pane').innerText()).toContain('13,399.3')
  expect(await state(page)).toBe('No changes')
})

it('keeps a file that was dropped before the sample was there', async () => {
  const { page } = await opened()
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/samples/*.xlsx', async (route) => {
    await held
    await route.continue()
  })
  await page.reload()
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'own.xlsx', mimeType: 'application/zip', buffer: sample })
  await page.getByText('own.xlsx').waitFor()
  release()
  await settle(page)
  await page.waitForTimeout(1500)
  expect(await page.locator('.file-name').innerText()).toBe('own.xlsx')
})

it('gives the keyboard back to the sheet after saving, for Ctrl+Z', async () => {
  const { page } = await opened()
  const before = await amount(page)
  await typeInto(page, AMOUNTS, 'E2', '5')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '保存 .xlsx' }).click()
  await (await download).path()
  await expect.poll(() => state(page)).toBe('没有改动')
  await page.keyboard.press('Control+z')
  await expect.poll(() => amount(page)).toBe(before)
  await expect.poll(() => state(page)).toBe('有未保存的改动')
})

it('asks before it is left with unsaved changes, and not without', async () => {
  const { page } = await opened()
  const seen = leaving(page)
  // Browsers ask only on a page somebody has touched.
  await page.mouse.click(500, 500)
  await page.reload()
  await settle(page)
  expect(seen.asked).toBe(false)
  await page.mouse.click(500, 500)
  await typeInto(page, AMOUNTS, 'E2', '5')
  await page.reload()
  await settle(page)
  expect(seen.asked).toBe(true)
})

it('offers the changes of a page that died, restores them as unsaved, and forgets them after saving', async () => {
  const { page, context, url, complaints } = await opened()
  await typeInto(page, AMOUNTS, 'E2', '104.1883')
  await expect.poll(() => copies(page)).toBe(1)
  const changed = await total(page)
  const other = await context.newPage()
  await other.goto(url)
  await settle(other)
  const offer = other.getByRole('button', { name: '恢复未保存的改动' })
  // The first page lives: what it keeps is its own.
  expect(await offer.count()).toBe(0)
  await page.close()
  await offer.waitFor()
  await offer.focus()
  await other.keyboard.press('Enter')
  await expect.poll(() => amount(other)).toBe(104.1883)
  await settle(other)
  expect(await total(other)).toBe(changed)
  expect(await state(other)).toBe('有未保存的改动')
  await expect.poll(() => offer.count()).toBe(0)
  await expect.poll(() => copies(other)).toBe(1)
  const download = other.waitForEvent('download')
  await other.getByRole('button', { name: '保存 .xlsx' }).click()
  await (await download).path()
  await expect.poll(() => copies(other)).toBe(0)
  expect(complaints).toEqual([])
})

it('keeps a copy when the page goes, before its timer does', async () => {
  const { page, complaints } = await opened()
  leaving(page)
  // The timer of the copies never ends, so that what is kept was kept because the page went.
  await page.evaluate(() => {
    const real = window.setTimeout.bind(window)
    const patient = (handler: () => void, wait = 0): number => real(handler, wait >= 900 ? 3_600_000 : wait)
    window.setTimeout = patient as typeof window.setTimeout
  })
  await typeInto(page, AMOUNTS, 'E2', '104.1883')
  await page.waitForTimeout(2500)
  expect(await copies(page)).toBe(0)
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide')))
  await expect.poll(() => copies(page)).toBe(1)
  await page.reload()
  await settle(page)
  await page.getByRole('button', { name: '恢复未保存的改动' }).click()
  await expect.poll(() => amount(page)).toBe(104.1883)
  expect(complaints).toEqual([])
})

it('forgets what is discarded', async () => {
  const { page, context, url } = await opened()
  await typeInto(page, AMOUNTS, 'E2', '104.1883')
  await expect.poll(() => copies(page)).toBe(1)
  await page.close()
  const other = await context.newPage()
  await other.goto(url)
  await settle(other)
  await other.getByRole('button', { name: '丢弃' }).click()
  await expect.poll(() => copies(other)).toBe(0)
  expect(await other.getByRole('button', { name: '丢弃' }).count()).toBe(0)
  expect(await amount(other)).not.toBe(104.1883)
})

it('shows an error for a circle, and says which cells it is', async () => {
  const { page } = await opened()
  await typeInto(page, '能源台账', 'J40', '=ZC.EMISSIONS("柴油",J41,"t")')
  await typeInto(page, '能源台账', 'J41', '=J40')
  for (const row of [39, 40])
    await expect.poll(() => valueOf(page, '能源台账', row, 9)).toEqual({ error: '#VALUE!' })
  await page.evaluate(() => window.zc!.grid.host.select({ sheet: '能源台账', cell: 'J41' }))
  await page.getByRole('tab', { name: '溯源' }).click()
  await expect.poll(() => page.locator('#pane').innerText()).toContain('循环引用：能源台账!J40、能源台账!J41')
  // A number in the circle opens it.
  await page.keyboard.press('Escape')
  await typeInto(page, '能源台账', 'J41', '1.2')
  await expect.poll(() => valueOf(page, '能源台账', 39, 9)).toBe(3.7150915648)
})
