import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { openWorkbench, type OpenWorkbench } from './openWorkbench.ts'
import { settle, typeInto, valueOf } from './sheet.ts'

const sample = unzipSync(
  readFileSync(fileURLToPath(new URL('../../../samples/lithium-cell-plant.xlsx', import.meta.url))),
)
const METADATA =
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>'
const ROWS =
  '<row r="201"><c r="A201" cm="1"><f t="array" ref="A201:A203">SEQUENCE(3)</f><v>10</v></c><c r="B201" cm="1"><f t="array" ref="B201:B203">_xlfn.FOO(D201)</f><v>4</v></c><c r="C201"><f t="array" ref="C201:C203">FOO(D201)</f><v>7</v></c><c r="D201"><v>1</v></c></row>' +
  '<row r="202"><c r="A202"><v>20</v></c><c r="B202"><v>5</v></c><c r="C202"><v>8</v></c></row>' +
  '<row r="203"><c r="A203"><v>30</v></c><c r="B203"><v>6</v></c><c r="C203"><v>9</v></c></row>'

/** The sample with arrays as other programs write them, with stored values that no engine would give. */
function withArrays(): Buffer {
  const edit = (part: string, from: string, to: string): Uint8Array => {
    const text = strFromU8(sample[part]!)
    expect(text.split(from)).toHaveLength(2)
    return strToU8(text.replace(from, to + from))
  }
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml'
  const kind = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata'
  return Buffer.from(
    zipSync({
      ...sample,
      'xl/metadata2.xml': strToU8(METADATA),
      '[Content_Types].xml': edit(
        '[Content_Types].xml',
        '</Types>',
        `<Override PartName="/xl/metadata2.xml" ContentType="${type}"/>`,
      ),
      'xl/_rels/workbook.xml.rels': edit(
        'xl/_rels/workbook.xml.rels',
        '</Relationships>',
        `<Relationship Id="rIdArrays" Type="${kind}" Target="metadata2.xml"/>`,
      ),
      'xl/worksheets/sheet5.xml': edit('xl/worksheets/sheet5.xml', '</sheetData>', ROWS),
    }),
  )
}

async function open({ page }: OpenWorkbench, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/zip', buffer })
  await page.getByText(name).waitFor()
  await settle(page)
}

async function save({ page }: OpenWorkbench): Promise<Buffer> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '保存 .xlsx' }).click()
  return readFileSync(await (await download).path())
}

it('keeps what arrays spilled in files opened one after the other, and changes only the cell typed into', async () => {
  const book = await openWorkbench()
  try {
    await settle(book.page)
    const before = withArrays()
    // More than once: what the engine clears up behind one file must not reach the next.
    for (const name of ['first.xlsx', 'second.xlsx', 'third.xlsx']) {
      await open(book, name, before)
      expect(await valueOf(book.page, '计量点', 202, 0)).toBe(30)
      expect((await save(book)).equals(before)).toBe(true)
    }
    // The button had the keyboard.
    await book.page.mouse.click(500, 500)
    await typeInto(book.page, '计量点', 'D201', '2')
    const [old, saved] = [unzipSync(before), unzipSync(await save(book))]
    expect(Object.keys(saved)).toEqual(Object.keys(old))
    const differing = Object.keys(old).filter((part) => !Buffer.from(old[part]!).equals(saved[part]!))
    expect(differing).toEqual(['xl/worksheets/sheet5.xml'])
    const typed = ROWS.replace('<c r="D201"><v>1</v>', '<c r="D201"><v>2</v>')
    expect(strFromU8(saved['xl/worksheets/sheet5.xml']!)).toBe(
      strFromU8(old['xl/worksheets/sheet5.xml']!).replace(ROWS, typed),
    )
    expect(book.complaints).toEqual([])
  } finally {
    await book.close()
  }
})

it('refuses a file with two sheets of one name, and keeps the open workbook', async () => {
  const book = await openWorkbench()
  try {
    await settle(book.page)
    const text = strFromU8(sample['xl/workbook.xml']!)
    const twins = text.replace('"计量点"', '"zc_activity"')
    expect(twins).not.toBe(text)
    const buffer = Buffer.from(zipSync({ ...sample, 'xl/workbook.xml': strToU8(twins) }))
    await book.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'twins.xlsx', mimeType: 'application/zip', buffer })
    await book.page.getByRole('alert').getByText('ZC_Activity, zc_activity').waitFor()
    expect(await valueOf(book.page, '计量点', 0, 0)).not.toBeNull()
  } finally {
    await book.close()
  }
})
