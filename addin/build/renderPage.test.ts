import { expect, it } from 'vitest'
import { renderPage } from './renderPage.ts'

const origin = 'https://localhost:3000'

it.each([
  [
    'global',
    "script-src 'self' https://appsforoffice.microsoft.com;",
    'src="https://appsforoffice.microsoft.com/',
  ],
  [
    'china',
    "script-src 'self' https://appsforoffice.cdn.partner.office365.cn;",
    'src="https://appsforoffice.cdn.partner',
  ],
  ['self', "script-src 'self';", 'src="office-js/office.js"'],
] as const)('loads office.js from one place only (%s)', (officeJs, policy, script) => {
  const page = renderPage({ origin, officeJs })
  expect(page).toContain(policy)
  expect(page).toContain(script)
  expect(page.match(/https:\/\//g)?.length ?? 0).toBe(officeJs === 'self' ? 0 : 2)
})
