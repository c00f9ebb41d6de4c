import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { describe, expect, it } from 'vitest'
import { openWorkbench } from './openWorkbench.ts'
import { settle, turnToEnglish } from './sheet.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.each([
  ['zh', false],
  ['zh', true],
  ['en', false],
  ['en', true],
] as const)('in %s, dark: %s', (language, dark) => {
  it('has no finding of weight on the pane and the chrome of the page', async () => {
    const book = await openWorkbench({ dark })
    try {
      await settle(book.page)
      if (language === 'en') {
        await turnToEnglish(book.page)
      }
      for (const tab of await book.page.getByRole('tab').all()) {
        await tab.click()
        await book.page.evaluate(axe)
        const found = await book.page.evaluate(async () => {
          const run = (window as unknown as { axe: { run(context: object): Promise<AxeResults> } }).axe
          // The sheet draws itself on a canvas and brings its own chrome, which is not ours to mend.
          const { violations } = await run.run({ exclude: ['.grid-container', '[id^=univer-popup]'] })
          return violations
            .filter(({ impact }) => impact !== 'minor')
            .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
        })
        expect(found).toEqual([])
      }
    } finally {
      await book.close()
    }
  })
})
