import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { readWorkbook } from '@zerocarbon/xlsx'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { openWorkbench, type OpenWorkbench } from './openWorkbench.ts'
import { goTo, settle, valueOf } from './sheet.ts'

const SAMPLE = fileURLToPath(new URL('../../../samples/lithium-cell-plant.xlsx', import.meta.url))
const soffice = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path))
const PART = 'xl/tables/table2.xml'
/** The row right below ZC_Activity, which ends at row 421; a tonne of petrol in the whole year. */
const ROW = 422
const TYPED = ['2026-01-01', '2026-12-31', '', '汽油', '1', 't']
const STEPS = TYPED.filter((text) => text !== '').length
/** `zc fn EMISSIONS 汽油 1 t`, in tCO2. */
const PETROL = 2.92505598

describe('a row typed right below a table', () => {
  let book: OpenWorkbench
  let before = 0
  let saved = ''
  const total = () => valueOf(book.page, '能源台账', 20, 1)
  const rows = () =>
    book.page.evaluate(async () => {
      const tables = await window.zc!.grid.host.tables()
      return tables.find(({ name }) => name === 'ZC_Activity')!.rows.length
    })
  const press = async (key: string, times = 1): Promise<void> => {
    for (let i = 0; i < times; i++) await book.page.keyboard.press(key)
    await settle(book.page)
  }
  beforeAll(async () => {
    book = await openWorkbench()
    await settle(book.page)
    before = Number(await total())
  })
  afterAll(() => book.close())

  it('becomes a row of the table and counts', async () => {
    expect(await rows()).toBe(ROW - 2)
    await goTo(book.page, 'ZC_Activity', `A${String(ROW)}`)
    for (const text of TYPED) {
      await book.page.keyboard.type(text, { delay: 10 })
      await book.page.keyboard.press('Tab')
    }
    await settle(book.page)
    expect(await rows()).toBe(ROW - 1)
    expect(await total()).toBeCloseTo(before + PETROL, 8)
  })

  it('is taken back by undo and brought back by redo', async () => {
    await press('Control+z', STEPS)
    expect([await rows(), await total()]).toEqual([ROW - 2, before])
    await press('Control+y', STEPS)
    expect(await rows()).toBe(ROW - 1)
    expect(await total()).toBeCloseTo(before + PETROL, 8)
  })

  it('takes in rows that are pasted, in one step of undo', async () => {
    await book.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const line = '2026-01-01\t2026-12-31\t\t汽油\t1\tt\t\t\tP-1'
    await book.page.evaluate((text) => navigator.clipboard.writeText(text), `${line}\n${line}2`)
    await goTo(book.page, 'ZC_Activity', `A${String(ROW + 1)}`)
    await press('Control+v')
    await expect.poll(rows).toBe(ROW + 1)
    await press('Control+z')
    expect(await rows()).toBe(ROW - 1)
  })

  it('is in the table of the saved file, in which nothing else of the table changed', async () => {
    const download = book.page.waitForEvent('download')
    await book.page.getByRole('button', { name: '保存 .xlsx' }).click()
    saved = await (await download).path()
    const after = new Uint8Array(readFileSync(saved))
    const part = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)[PART]!)
    const old = part(new Uint8Array(readFileSync(SAMPLE)))
    expect(part(after)).toBe(old.replaceAll('ref="A1:L421"', 'ref="A1:L422"'))
    const { tables, sheets } = readWorkbook(after)
    expect(tables[1]).toMatchObject({ name: 'ZC_Activity', bottom: ROW - 1 })
    expect(sheets[2]!.rows[ROW - 1]!.slice(0, 6).map((cell) => cell?.value)).toEqual([
      46023,
      46387,
      undefined,
      '汽油',
      1,
      't',
    ])
  })

  it.skipIf(soffice === undefined && process.env['ZC_REQUIRE_LIBREOFFICE'] !== '1')(
    'is in the table as LibreOffice opens it',
    () => {
      expect(openedByLibreOffice(saved)[1]).toMatchObject({ name: 'ZC_Activity', bottom: ROW - 1 })
    },
  )
})

/** The tables LibreOffice finds in a file, as it writes them again. */
function openedByLibreOffice(path: string): ReturnType<typeof readWorkbook>['tables'] {
  const folder = mkdtempSync(join(tmpdir(), 'zc-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const source = join(folder, 'book.xlsx')
  copyFileSync(path, source)
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const out = join(folder, 'out')
  execFileSync(
    soffice ?? 'soffice',
    [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, source],
    {
      stdio: 'ignore',
    },
  )
  return readWorkbook(new Uint8Array(readFileSync(join(out, 'book.xlsx')))).tables
}
