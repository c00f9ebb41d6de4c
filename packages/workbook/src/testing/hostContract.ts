import { describe, expect, it } from 'vitest'
import type { WorkbookHost } from '../host/WorkbookHost.ts'
import type { WorkbookModel } from '../model/index.ts'

/** The workbook every host begins the contract with. */
export const contractWorkbook: WorkbookModel = {
  sheets: [
    {
      name: '能源台账',
      state: 'visible',
      rows: [
        [{ value: '用量' }, { value: 1.2, format: '0.0' }],
        [{ value: null }, { value: 3, formula: 'B1*2.5' }],
      ],
    },
    {
      name: 'ZC_Settings',
      state: 'visible',
      rows: [
        [{ value: '项目' }, { value: '值' }],
        [{ value: '厂区' }, { value: '一厂' }],
      ],
    },
    { name: '内部', state: 'hidden', rows: [] },
  ],
  tables: [
    {
      name: 'ZC_Settings',
      sheet: 'ZC_Settings',
      top: 0,
      left: 0,
      bottom: 1,
      right: 1,
      columns: ['项目', '值'],
      headerRow: true,
      totalsRow: false,
    },
  ],
  names: [{ name: '产量', refersTo: '能源台账!$B$1' }],
  date1904: false,
}

/**
 * The tests every host must pass.
 *
 * @param open - Opens contractWorkbook in the host under test, afresh for each test.
 */
export function hostContract(name: string, open: () => Promise<WorkbookHost>): void {
  const cell = (sheet: string, row: number, column: number) => ({
    sheet,
    top: row,
    left: column,
    bottom: row,
    right: column,
  })

  describe(`${name} keeps the contract of a host`, () => {
    it('lists sheets in order, with the hidden ones', async () => {
      expect(await (await open()).sheets()).toEqual([
        { name: '能源台账', state: 'visible' },
        { name: 'ZC_Settings', state: 'visible' },
        { name: '内部', state: 'hidden' },
      ])
    })

    it('gives the values of the ZC tables and their place', async () => {
      const tables = await (await open()).tables()
      expect(tables).toEqual([
        {
          name: 'ZC_Settings',
          sheet: 'ZC_Settings',
          top: 1,
          left: 0,
          headers: ['项目', '值'],
          rows: [['厂区', '一厂']],
        },
      ])
    })

    it('gives defined names', async () => {
      expect(await (await open()).names()).toEqual([{ name: '产量', refersTo: '能源台账!$B$1' }])
    })

    it('reads values, formulas and formats, and an empty cell as null, never as zero', async () => {
      const host = await open()
      const [block] = await host.read([{ sheet: '能源台账', top: 0, left: 0, bottom: 2, right: 1 }])
      expect(block?.map((row) => row.map(({ value }) => value))).toEqual([
        ['用量', 1.2],
        [null, 3],
        [null, null],
      ])
      expect(block?.[1]?.[1]?.formula).toBe('B1*2.5')
      expect(block?.[0]?.[1]?.format).toBe('0.0')
    })

    it('reads several blocks in the order they were asked for', async () => {
      const blocks = await (await open()).read([cell('ZC_Settings', 1, 1), cell('能源台账', 0, 1)])
      expect(blocks.map((block) => block[0]?.[0]?.value)).toEqual(['一厂', 1.2])
    })

    it('finds a sheet without regard to case and refuses one that is not there', async () => {
      const host = await open()
      expect((await host.read([cell('zc_settings', 1, 1)]))[0]?.[0]?.[0]?.value).toBe('一厂')
      await expect(host.read([cell('没有', 0, 0)])).rejects.toThrow('ZC-SHEET-MISSING')
    })

    it('writes values, formulas and formats', async () => {
      const host = await open()
      await host.write([
        { sheet: '能源台账', row: 5, column: 3, value: 7, format: '0.00' },
        { sheet: '能源台账', row: 6, column: 3, value: 8, formula: 'ZC.EMISSIONS()' },
      ])
      const [block] = await host.read([{ sheet: '能源台账', top: 5, left: 3, bottom: 6, right: 3 }])
      expect(block?.[0]?.[0]).toEqual({ value: 7, format: '0.00' })
      expect(block?.[1]?.[0]).toMatchObject({ formula: 'ZC.EMISSIONS()' })
    })

    it('lets a value replace a formula and keeps the format', async () => {
      const host = await open()
      await host.write([
        { sheet: '能源台账', row: 0, column: 1, value: 9 },
        { sheet: '能源台账', row: 1, column: 1, value: null },
      ])
      const [block] = await host.read([{ sheet: '能源台账', top: 0, left: 1, bottom: 1, right: 1 }])
      expect(block?.[0]?.[0]).toEqual({ value: 9, format: '0.0' })
      expect(block?.[1]?.[0]?.formula).toBeUndefined()
      expect(block?.[1]?.[0]?.value).toBeNull()
    })

    it('never runs text as a formula', async () => {
      const host = await open()
      await host.write([{ sheet: '能源台账', row: 9, column: 0, value: '=1+1' }])
      const [block] = await host.read([cell('能源台账', 9, 0)])
      expect(block?.[0]?.[0]).toEqual({ value: '=1+1' })
    })

    it('writes all or nothing', async () => {
      const host = await open()
      const cells = [
        { sheet: '能源台账', row: 0, column: 1, value: 99 },
        { sheet: '没有', row: 0, column: 0, value: 1 },
      ]
      await expect(host.write(cells)).rejects.toThrow('ZC-SHEET-MISSING')
      expect((await host.read([cell('能源台账', 0, 1)]))[0]?.[0]?.[0]?.value).toBe(1.2)
    })

    it('adds a sheet once', async () => {
      const host = await open()
      await host.addSheet('ZC_Activity')
      await host.addSheet('zc_activity')
      expect((await host.sheets()).map((sheet) => sheet.name)).toEqual([
        '能源台账',
        'ZC_Settings',
        '内部',
        'ZC_Activity',
      ])
    })

    it('adds a table that is read back with its rows', async () => {
      const host = await open()
      await host.addSheet('ZC_Activity')
      await host.addTable('ZC_Activity', { sheet: 'ZC_Activity', top: 0, left: 0, bottom: 1, right: 1 }, [
        '排放源',
        '用量',
      ])
      await host.write([
        { sheet: 'ZC_Activity', row: 1, column: 0, value: '柴油' },
        { sheet: 'ZC_Activity', row: 1, column: 1, value: 1.2 },
      ])
      const table = (await host.tables()).find((t) => t.name === 'ZC_Activity')
      expect(table).toMatchObject({ headers: ['排放源', '用量'], rows: [['柴油', 1.2]] })
    })

    it('selects a cell and tells which is selected', async () => {
      const host = await open()
      await host.select({ sheet: '能源台账', cell: 'B2' })
      expect(await host.selection()).toEqual({ sheet: '能源台账', cell: 'B2' })
      await expect(host.select({ sheet: '没有', cell: 'A1' })).rejects.toThrow('ZC-SHEET-MISSING')
    })

    it('tells listeners what changed until they stop listening', async () => {
      const host = await open()
      const seen: unknown[] = []
      const stop = host.onChange((change) => seen.push(change))
      await host.write([{ sheet: '能源台账', row: 0, column: 1, value: 2 }])
      stop()
      await host.write([{ sheet: '能源台账', row: 0, column: 1, value: 3 }])
      expect(seen).toEqual([{ blocks: [cell('能源台账', 0, 1)] }])
    })

    it('takes the news that cells are out of date', async () => {
      const host = await open()
      await expect(host.invalidate([{ sheet: '能源台账', cell: 'B2' }])).resolves.toBeUndefined()
    })
  })
}
