import type { ZcFunction } from '@zerocarbon/workbook'
import { namespace } from './registerInWps.ts'
import { wpsMetadata } from './wpsMetadata.ts'

/**
 * The files of the WPS package beside its code, with the names and places they have in the template `et` of `wpsjs`
 * 2.2.3. `ribbon.xml` has no buttons, and begins with its root element because the page that installs add-ins in WPS
 * (`publish.html`) takes a file for valid by its first letters.
 */
export function wpsPackage(rows: readonly ZcFunction[], script: string): Map<string, string> {
  return new Map([
    [
      'index.html',
      `<!doctype html>\n<html>\n<meta charset="utf-8">\n<script src="./${script}"></script>\n</html>\n`,
    ],
    [
      'ribbon.xml',
      '<customUI xmlns="http://schemas.microsoft.com/office/2006/01/customui"><ribbon startFromScratch="false"/></customUI>\n',
    ],
    ['manifest.xml', manifest],
    ['functions.json', `${JSON.stringify(wpsMetadata(rows), null, 2)}\n`],
  ])
}

const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<JsPlugin>
  <ApiVersion>1.0.0</ApiVersion>
  <Name>${namespace}</Name>
  <Description>零碳核算 Zero Carbon</Description>
  <Functions>
    <Uri>/functions.json</Uri>
    <Namespace>${namespace}</Namespace>
  </Functions>
</JsPlugin>
`
