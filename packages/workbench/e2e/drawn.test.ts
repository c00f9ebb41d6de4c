import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorkbench, type OpenWorkbench } from './openWorkbench.ts'
import { goTo, settle, turnToEnglish, typeInto } from './sheet.ts'

declare global {
  interface Window {
    drawn: string[]
  }
}

/** Keeps what the sheet writes on its canvas. */
const watchCanvas = (): void => {
  window.drawn = []
  const prototype = CanvasRenderingContext2D.prototype
  // oxlint-disable-next-line typescript/unbound-method -- called with its own object below
  const { fillText } = prototype
  prototype.fillText = function (text, ...place) {
    window.drawn.push(text)
    fillText.call(this, text, ...place)
  }
}

describe('what a person sees of the sheet', () => {
  let book: OpenWorkbench
  beforeAll(async () => {
    book = await openWorkbench()
    await book.context.addInitScript(watchCanvas)
    await book.page.reload()
    await settle(book.page)
  })
  afterAll(() => book.close())

  it('is a result rounded to the width of its column, not one cut off', async () => {
    await typeInto(book.page, '能源台账', 'J5', '=1000000/7')
    const drawn = () => book.page.evaluate(() => window.drawn.filter((text) => text.startsWith('14285')))
    await expect.poll(drawn).toContain('142857.1')
    expect((await drawn()).filter((text) => text.length > '142857.1'.length)).toEqual([])
  })

  it('is the knob of the zoom slider, in a colour of its own', async () => {
    const knob = book.page.locator('.sheet [role=handle]')
    const { width, height } = (await knob.boundingBox())!
    expect([width > 6, height > 6, height < 20]).toEqual([true, true, true])
    const [own, page] = await knob.evaluate((element) =>
      [element, document.body].map((one) => getComputedStyle(one).backgroundColor),
    )
    expect(own).not.toMatch(/^rgba\(.*, 0\)$|^rgb\(255, 255, 255\)$/)
    expect(own).not.toBe(page)
  })

  it('is the name of the number format, also after the page turned to English', async () => {
    await goTo(book.page, '能源台账', 'J5')
    const named = (name: string) => book.page.locator('.sheet').getByText(name, { exact: true }).count()
    await expect.poll(() => named('常规')).toBeGreaterThan(0)
    await turnToEnglish(book.page)
    await expect.poll(() => named('General')).toBeGreaterThan(0)
    expect(await named('常规')).toBe(0)
  })
})
