import { Marked, type RendererObject } from 'marked'
import { escapeHtml } from './escapeHtml.ts'

/**
 * Renders Markdown of ours to HTML that holds nothing but marked's own elements: raw HTML is shown as it is written, a
 * picture as its text, and a link without an address of ours as its text. Headings rise one level, for the half of a page
 * stands under the title of the whole.
 *
 * @param addressOf - Where a link of the Markdown leads from the page; undefined where there is no such page.
 */
export function renderMarkdown(
  markdown: string,
  addressOf: (href: string) => string | undefined = () => undefined,
): string {
  const renderer: RendererObject = {
    html: ({ text }) => escapeHtml(text),
    image: ({ text }) => escapeHtml(text),
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens)
      const address = addressOf(href)
      return address === undefined ? text : `<a href="${escapeHtml(address)}">${text}</a>`
    },
    heading({ depth, tokens }) {
      const level = String(Math.max(1, depth - 1))
      return `<h${level}>${this.parser.parseInline(tokens)}</h${level}>\n`
    },
  }
  const html = new Marked({ renderer }).parse(markdown, { async: false })
  // All text is escaped by now, so these are tables and nothing else. A wide one scrolls, not the page.
  return html.replaceAll('<table>', '<div class="wide"><table>').replaceAll('</table>', '</table></div>')
}
