import { parseA1, type WorkbookModel } from '@zerocarbon/workbook/model'
import { ExcelFault, type Remote } from './Remote.ts'
import { sheetCells, type Area, type SheetCells } from './sheetCells.ts'

interface Sheet extends SheetCells {
  readonly id: string
  readonly name: string
  readonly visibility: string
}
interface Table {
  readonly id: string
  name: string
  readonly sheet: Sheet
  readonly area: Area
  readonly showHeaders: boolean
  readonly showTotals: boolean
}

/** Excel's object model as far as the add-in uses it, over cells in memory. Nothing is calculated. */
export interface ExcelBook {
  readonly workbook: Remote
  /** Cells marked to be calculated again as `sheet!row,column`, and the calculations asked for. */
  readonly dirty: string[]
  readonly calculations: string[]
}

/** Opens a model as Excel would show it. */
export function openExcelBook(model: WorkbookModel): ExcelBook {
  const [dirty, calculations]: [string[], string[]] = [[], []]
  const sheets: Sheet[] = model.sheets.map(({ name, state, rows }, i) => ({
    ...sheetCells(rows),
    id: `{S${String(i)}}`,
    name,
    visibility: { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' }[state],
  }))
  const tables: Table[] = model.tables.map(
    ({ name, sheet, top, left, bottom, right, headerRow, totalsRow }, i) => ({
      id: String(i + 1),
      name,
      sheet: sheets.find((item) => item.name === sheet)!,
      area: { top, left, height: bottom - top + 1, width: right - left + 1 },
      showHeaders: headerRow,
      showTotals: totalsRow,
    }),
  )
  const places = new Map<Remote, { sheet: Sheet; area: Area }>()
  let active = { sheet: sheets[0]!, area: { top: 0, left: 0, height: 1, width: 1 } }

  const range = (sheet: Sheet, area: Area): Remote => {
    const remote: Remote = {
      props: {
        ...sheet.show(area),
        RowIndex: area.top,
        ColumnIndex: area.left,
        RowCount: area.height,
        ColumnCount: area.width,
        Worksheet: worksheet(sheet),
      },
      sets: sheet.setters(area),
      methods: {
        SetDirty: () => dirty.push(`${sheet.name}!${String(area.top)},${String(area.left)}`),
        Select: () => (active = { sheet, area }),
      },
    }
    places.set(remote, { sheet, area })
    return remote
  }
  const worksheet = (sheet: Sheet): Remote => ({
    props: {
      Id: sheet.id,
      _Id: sheet.id,
      Name: sheet.name,
      Visibility: sheet.visibility,
      get Names() {
        return names(sheet.name)
      },
      get Tables() {
        return tableList
      },
    },
    methods: {
      Activate: () => (active = { sheet, area: { top: 0, left: 0, height: 1, width: 1 } }),
      GetRange: (address: string) => {
        const { row, column } = parseA1(address) ?? { row: 0, column: 0 }
        return range(sheet, { top: row, left: column, height: 1, width: 1 })
      },
      GetRangeByIndexes: (top: number, left: number, height: number, width: number) =>
        range(sheet, { top, left, height, width }),
    },
  })
  const worksheets: Remote = {
    items: () => sheets.map(worksheet),
    methods: {
      ...finders(sheets, worksheet),
      Add: (name: string) => {
        sheets.push({ ...sheetCells([]), id: `{S${String(sheets.length)}}`, name, visibility: 'Visible' })
        return worksheet(sheets.at(-1)!)
      },
    },
  }
  const table = (item: Table): Remote => ({
    props: {
      _Id: item.id,
      Id: item.id,
      Name: item.name,
      ShowHeaders: item.showHeaders,
      ShowTotals: item.showTotals,
      Worksheet: worksheet(item.sheet),
      Columns: {
        items: () =>
          item.sheet.row(item.area).map((text, i): Remote => ({ props: { _Id: String(i), Name: text } })),
      } satisfies Remote,
    },
    sets: { Name: (name: string) => (item.name = name) },
    methods: {
      GetRange: () => range(item.sheet, item.area),
      ConvertToRange: () => tables.splice(tables.indexOf(item), 1),
    },
  })
  const tableList: Remote = {
    items: () => tables.map(table),
    methods: {
      ...finders(tables, table),
      Add: (place: Remote) => {
        const id = String(tables.length + 1)
        tables.push({ ...places.get(place)!, id, name: `Table${id}`, showHeaders: true, showTotals: false })
        return table(tables.at(-1)!)
      },
    },
  }
  const names = (sheet?: string): Remote => ({
    items: () =>
      model.names
        .filter((name) => name.sheet === sheet)
        .map(({ name, refersTo }): Remote => ({ props: { _Id: name, Name: name, Formula: `=${refersTo}` } })),
  })
  // Of Excel's functions only DATE of the epoch, by which the add-in tells the two date systems apart.
  const functions: Remote = { methods: { Date: () => ({ props: { Value: model.date1904 ? 0 : 1462 } }) } }
  const workbook: Remote = {
    props: {
      Worksheets: worksheets,
      Tables: tableList,
      Names: names(),
      Functions: functions,
      Application: { methods: { Calculate: (type: string) => calculations.push(type) } } satisfies Remote,
    },
    methods: { GetActiveCell: () => range(active.sheet, { ...active.area, height: 1, width: 1 }) },
  }
  return { workbook, dirty, calculations }
}

/** A collection finds its items by id or by name without regard to case. */
function finders<T extends { readonly id: string; readonly name: string }>(
  list: readonly T[],
  remote: (item: T) => Remote,
): NonNullable<Remote['methods']> {
  const find = (text: string): Remote | null => {
    const item = list.find(({ id, name }) => id === text || name.toLowerCase() === text.toLowerCase())
    return item ? remote(item) : null
  }
  return {
    GetItemOrNullObject: find,
    GetItem: (text: string) => {
      const found = find(text)
      if (found) return found
      throw new ExcelFault('ItemNotFound', "The requested resource doesn't exist.")
    },
  }
}
