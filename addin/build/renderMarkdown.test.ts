import { expect, it } from 'vitest'
import { renderMarkdown } from './renderMarkdown.ts'

it('makes a table of a table, with code and bars inside a cell', () => {
  const html = renderMarkdown('| a | b |\n|---|---|\n| `=ZC.X("<",1)` | 1 \\| 2 |\n')
  expect(html).toContain('<div class="wide"><table>')
  expect(html).toContain('<td><code>=ZC.X(&quot;&lt;&quot;,1)</code></td>')
  expect(html).toContain('<td>1 | 2</td>')
  expect(html).not.toContain('---')
})

it.each([
  '<script>alert(1)</script>',
  'text <img src=x onerror=alert(1)> text',
  '<!-- comment -->',
  '- item <b onclick="x">b</b>',
  '| a |\n|---|\n| <iframe src="//x"></iframe> |',
  '<table><tr><td>x</td></tr></table>',
  '![<b>](https://example.com/x.png)',
  '![x"><script>](x.png "t")',
  '[text](javascript:alert(1))',
  '[<b>bold</b>](https://example.com)',
  'https://example.com/ and <https://example.com/>',
  '[ref]\n\n[ref]: https://example.com "<i>"',
  '```"><script>\n<script>\n```',
])('lets nothing of %j through but as text', (markdown) => {
  const tags = renderMarkdown(markdown).match(/<[^>]*>/g) ?? []
  const own = /^<\/?(?:p|ul|li|div class="wide"|div|table|thead|tbody|tr|th|td|pre|code(?: class="[^"]*")?)>$/
  expect(tags.filter((tag) => !own.test(tag))).toEqual([])
})

it('keeps raw HTML readable as text', () => {
  expect(renderMarkdown('a <b>c</b> & d')).toBe('<p>a &lt;b&gt;c&lt;/b&gt; &amp; d</p>\n')
})

it('links only where there is a page, and keeps the words elsewhere', () => {
  const known = (href: string): string | undefined => (href === 'A.md' ? 'A.html' : undefined)
  expect(renderMarkdown('[`a`](A.md), [b](B.md)', known)).toBe(
    '<p><a href="A.html"><code>a</code></a>, b</p>\n',
  )
})

it('raises headings below the title', () => {
  expect(renderMarkdown('# a\n\n### b\n')).toBe('<h1>a</h1>\n<h2>b</h2>\n')
})
