import { mkdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, it } from 'vitest'
import { openWorkbench, type OpenWorkbench } from './openWorkbench.ts'
import { goTo, settle, turnToEnglish } from './sheet.ts'

// The pictures of the README. `npm run pictures` puts them where the README shows them; a plain test run keeps the
// committed ones and leaves its own beside the build.
const folder = process.env['ZC_PICTURES'] === '1' ? '../../../docs/pictures' : '../dist/pictures'
const place = (name: string): string => fileURLToPath(new URL(`${folder}/${name}`, import.meta.url))
mkdirSync(place('.'), { recursive: true })

let book: OpenWorkbench
afterEach(async () => {
  await book.close()
})

it.each([
  ['workbench.zh.png', 'zh', '总览'],
  ['workbench.en.png', 'en', 'Overview'],
  ['explain.zh.png', 'zh', '溯源'],
  ['explain.en.png', 'en', 'Explain'],
] as const)('takes %s', async (name, language, tab) => {
  book = await openWorkbench()
  await settle(book.page)
  if (language === 'en') {
    await turnToEnglish(book.page)
  }
  await goTo(book.page, '能源台账', 'B18')
  await book.page.getByRole('tab', { name: tab }).click()
  await expect
    .poll(() => book.page.locator('#pane').innerText())
    .toContain(tab === '溯源' || tab === 'Explain' ? '9,837.324' : '13,399.3')
  await book.page.screenshot({ path: place(name) })
  expect(statSync(place(name)).size).toBeGreaterThan(30_000)
})
