import { paths } from '../src/manifest/describeAddin.ts'
import { officeJs, type AddinSettings } from './AddinSettings.ts'

/**
 * The page of the shared runtime. office.js stands before our script, because registering
 * a function needs it.
 *
 * The policy lets scripts come from here and from Microsoft's library only, and lets nothing out. Styles may stand in
 * the page, since Fluent writes its own; a server that sends headers should add `frame-ancestors`, which a page cannot
 * say itself.
 */
export function renderPage({ officeJs: source }: AddinSettings): string {
  const library = officeJs[source]
  const from = URL.canParse(library) ? ` ${new URL(library).origin}` : ''
  const policy = [
    "default-src 'none'",
    `script-src 'self'${from}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>ZC</title>
<style>html, body, #root { height: 100%; margin: 0 }</style>
</head>
<body>
<div id="root"></div>
<script src="${library}"></script>
<script src="${paths.script}"></script>
</body>
</html>
`
}
