import { strToU8 } from 'fflate'
import { xmlAttribute } from '../xml/xmlText.ts'
import { writeZip, zipEntry } from '../zip/writeZip.ts'
import { checkSheetName } from './checkChanges.ts'
import { emptyStyles } from './emptyStyles.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/**
 * The smallest workbook every spreadsheet opens: one empty sheet, no dates, no persons.
 *
 * With `patchWorkbook` it makes any workbook, the same bytes on any day.
 *
 * @throws TypeError for a name no sheet can have.
 */
export function blankWorkbook(sheetName: string): Uint8Array {
  checkSheetName(sheetName)
  const parts = {
    '[Content_Types].xml': list('Types', `${PACKAGE}/content-types`, [
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
      `<Default Extension="xml" ContentType="application/xml"/>`,
      type('xl/workbook.xml', 'openxmlformats-officedocument.spreadsheetml.sheet.main'),
      type('xl/worksheets/sheet1.xml', 'openxmlformats-officedocument.spreadsheetml.worksheet'),
      type('xl/styles.xml', 'openxmlformats-officedocument.spreadsheetml.styles'),
      type('docProps/core.xml', 'openxmlformats-package.core-properties'),
      type('docProps/app.xml', 'openxmlformats-officedocument.extended-properties'),
    ]),
    '_rels/.rels': list('Relationships', `${PACKAGE}/relationships`, [
      relationship('rId1', `${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'),
      relationship('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
      relationship('rId3', `${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'),
    ]),
    'docProps/app.xml': list('Properties', `${OFFICE}/extended-properties`, []),
    'docProps/core.xml':
      `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ` +
      `xmlns:dc="http://purl.org/dc/elements/1.1/"/>`,
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships">` +
      `<bookViews><workbookView/></bookViews>` +
      `<sheets><sheet name="${xmlAttribute(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': list('Relationships', `${PACKAGE}/relationships`, [
      relationship('rId1', `${OFFICE}/relationships/worksheet`, 'worksheets/sheet1.xml'),
      relationship('rId2', `${OFFICE}/relationships/styles`, 'styles.xml'),
    ]),
    'xl/worksheets/sheet1.xml': list('worksheet', MAIN, ['<sheetData/>']),
    'xl/styles.xml': emptyStyles(MAIN),
  }
  return writeZip(Object.entries(parts).map(([name, text]) => zipEntry(name, strToU8(text))))
}

function list(root: string, namespace: string, children: readonly string[]): string {
  return `${HEAD}<${root} xmlns="${namespace}">${children.join('')}</${root}>`
}

function type(part: string, name: string): string {
  return `<Override PartName="/${part}" ContentType="application/vnd.${name}+xml"/>`
}

function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${kind}" Target="${target}"/>`
}
