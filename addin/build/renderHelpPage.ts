import type { Language } from '@zerocarbon/accounting/errors'
import { escapeHtml } from './escapeHtml.ts'
import { helpLanguages } from './helpLanguages.ts'

/** What stands in a help page; the body and the links above it are HTML already. */
export interface HelpPage {
  readonly language: Language
  readonly title: string
  readonly links?: string
  readonly body: string
}

const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

// System colours follow the reader's light, dark or high-contrast setting by themselves.
const style = `
:root { color-scheme: light dark; --line: #c8c8c8; --soft: #f3f3f3; --link: #0b5a8c }
@media (prefers-color-scheme: dark) { :root { --line: #555; --soft: #2a2a2a; --link: #7cc4f5 } }
body { max-width: 60rem; margin: 0 auto; padding: 1rem 1.25rem 3rem; background: Canvas; color: CanvasText;
  font: 15px/1.65 system-ui, "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; overflow-wrap: break-word }
nav { display: flex; justify-content: space-between; gap: 1rem }
a { color: var(--link) }
h1 { font-size: 1.6rem } h2 { font-size: 1.2rem; margin-top: 2rem }
.wide { overflow-x: auto; margin: 1rem 0 }
table { border-collapse: collapse; min-width: 50% }
th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: start; vertical-align: top }
th { background: var(--soft); white-space: nowrap }
td:first-child:not(:has(code)) { min-width: 4em }
code, pre { font-family: Consolas, Menlo, monospace, system-ui; font-size: .92em; background: var(--soft); border-radius: 3px }
code { padding: .1em .25em } pre { padding: .7rem 1rem; white-space: pre-wrap } pre code { padding: 0 }
`

/** A page of the help: no script, nothing from elsewhere, and a policy that says so. */
export function renderHelpPage({ language, title, links = '', body }: HelpPage): string {
  return `<!doctype html>
<html lang="${helpLanguages[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${links}
<main>
${body}</main>
</body>
</html>
`
}
