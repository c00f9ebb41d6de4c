import { expect, it } from 'vitest'
import { openWorkbench } from './openWorkbench.ts'
import { settle, turnToEnglish } from './sheet.ts'

// 320 CSS pixels: 1,280 zoomed to 400 %, where WCAG 2.2 asks for no sideways scrolling (1.4.10).
it.each([
  [320, 'zh'],
  [320, 'en'],
  [699, 'zh'],
] as const)(
  'at %d pixels in %s stands the pane under the sheet and cuts nothing off',
  async (width, language) => {
    const book = await openWorkbench({ width, height: 640 })
    try {
      await settle(book.page)
      if (language === 'en') {
        await turnToEnglish(book.page)
      }
      await expect.poll(() => book.page.locator('#pane').innerText()).toContain('13,399.3')
      const box = (selector: string) => book.page.locator(selector).boundingBox()
      const [sheet, pane, save] = [await box('.sheet'), await box('#pane'), await box('.app-bar .primary')]
      expect(await book.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      expect([sheet?.width, pane?.width]).toEqual([width, width])
      expect(sheet?.height).toBeGreaterThanOrEqual(320)
      expect(pane?.y).toBeGreaterThanOrEqual(sheet!.y + sheet!.height)
      expect(save!.x + save!.width).toBeLessThanOrEqual(width)
      const tops = await book.page
        .locator('.app-bar button')
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)))
      expect(new Set(tops).size).toBe(1)
      expect(await book.page.locator('.pane-edge').isVisible()).toBe(false)
      const cut = await book.page
        .locator('#pane button')
        .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth).length)
      expect(cut).toBe(0)
    } finally {
      await book.close()
    }
  },
)

it('at 700 pixels stands the pane beside the sheet, with its edge', async () => {
  const book = await openWorkbench({ width: 700 })
  try {
    await settle(book.page)
    const [sheet, pane] = [
      await book.page.locator('.sheet').boundingBox(),
      await book.page.locator('#pane').boundingBox(),
    ]
    expect(pane?.y).toBe(sheet?.y)
    expect(await book.page.getByRole('separator', { name: '任务窗格宽度' }).isVisible()).toBe(true)
  } finally {
    await book.close()
  }
})
