import type { Page } from 'playwright-core'
import type { Desk } from '../src/Desk.ts'

declare global {
  interface Window {
    readonly zc?: Desk
  }
}

export type Shown = number | string | boolean | { readonly error: string } | null

/** Waits until the workbook is open and nothing is left to calculate. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => window.zc !== undefined, undefined, { timeout: 60_000 })
  await page.evaluate(() => window.zc!.grid.settled())
}

/** The value of a cell, row and column from 0, as the host of the page gives it. */
export function valueOf(page: Page, sheet: string, row: number, column: number): Promise<Shown> {
  return page.evaluate(
    async ([name, r, c]) => {
      const [block] = await window.zc!.grid.host.read([{ sheet: name, top: r, left: c, bottom: r, right: c }])
      return block![0]![0]!.value
    },
    [sheet, row, column] as const,
  )
}

/** Selects a cell, which gives the sheet the keyboard. */
export async function goTo(page: Page, sheet: string, cell: string): Promise<void> {
  await page.evaluate(([name, at]) => window.zc!.grid.host.select({ sheet: name, cell: at }), [
    sheet,
    cell,
  ] as const)
}

/** Types into a cell as a person does, and waits for the answer. */
export async function typeInto(page: Page, sheet: string, cell: string, text: string): Promise<void> {
  await goTo(page, sheet, cell)
  await page.keyboard.type(text, { delay: 10 })
  await page.keyboard.press('Enter')
  await settle(page)
}

/** Turns the page to English; the open workbook stays. */
export async function turnToEnglish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('tab', { name: 'Overview' }).waitFor()
  await settle(page)
}
