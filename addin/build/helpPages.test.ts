import { posix } from 'node:path'
import { zcFunctions } from '@zerocarbon/workbook'
import { expect, it } from 'vitest'
import { helpPages } from './helpPages.ts'

const pages = helpPages()
const all = [...pages]
const page = (path: string): string => pages.get(path) ?? ''

it('has every function in both languages, and a page of every error they name', () => {
  for (const { name } of zcFunctions)
    for (const folder of ['en', 'zh-CN']) {
      expect(page(`${folder}/${name}.html`)).toContain(`<title>ZC.${name} · ZC</title>`)
      expect(page(`${folder}/index.html`)).toContain(`<a href="${name}.html">ZC.${name}</a>`)
    }
  expect(page('en/EMISSIONS.html')).toContain('<a href="ZC-UNIT-UNKNOWN.html">')
  expect(page('zh-CN/ZC-UNIT-UNKNOWN.html')).toContain('<h1>ZC-UNIT-UNKNOWN</h1>')
})

it('shows tables and headings of one language, and no Markdown', () => {
  const en = page('en/EMISSIONS.html')
  expect(en).toContain('<h2>Parameters</h2>')
  expect(en).toMatch(/<th>Parameter<\/th>[^]*<td>activity<\/td>/)
  expect(en).not.toMatch(/<h2>参数<\/h2>|#english/)
  const zh = page('zh-CN/EMISSIONS.html')
  expect(zh).toMatch(/<h2>参数<\/h2>[^]*<th>参数<\/th>/)
  expect(zh).not.toMatch(/<h2>Parameters<\/h2>|#english/)
})

const addresses = (html: string): string[] =>
  Array.from(html.matchAll(/href="([^"]*)"/g), ([, address = '']) => address)

it('says the language of every page and leads to the same page in the other', () => {
  const wrong = all.filter(([path, html]) => {
    const [folder, other] = path.startsWith('en/') ? ['en', 'zh-CN'] : ['zh-CN', 'en']
    const there = `../${other}/${posix.basename(path)}`
    return !html.includes(`<html lang="${folder}">`) || !addresses(html).includes(there)
  })
  expect(wrong).toEqual([])
})

it('has only links that lead to a page', () => {
  const dead = all.flatMap(([path, html]) =>
    addresses(html)
      .filter((address) => !pages.has(posix.join(posix.dirname(path), address)))
      .map((address) => `${path}: ${address}`),
  )
  expect(dead).toEqual([])
})

it.each([
  ['no Markdown', /\|\s*-{3,}|\]\(|^#+ |\*\*/m],
  ['no script and no markup that was not meant', /<(?:script|img|iframe|link|object|del|em)\b|\son\w+=/i],
  ['nothing from elsewhere', /\ssrc=|url\(|@import|href="(?:\w+:|\/)/i],
])('holds %s', (_, forbidden) => {
  expect(all.filter(([, html]) => forbidden.test(html)).map(([path]) => path)).toEqual([])
})

it('says in its policy that it wants nothing', () => {
  const policy = `content="default-src 'none'; style-src 'unsafe-inline';`
  expect(all.filter(([, html]) => !html.includes(policy))).toEqual([])
})
