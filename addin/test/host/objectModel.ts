import { areaOf } from './areaOf.ts'
import type { BookState, PlayedSheet, PlayedTable } from './BookState.ts'
import { cellValidation } from './cellValidation.ts'
import { finders } from './finders.ts'
import { notesRemote } from './notesRemote.ts'
import { playedSheet } from './playedSheet.ts'
import { ExcelFault, type Remote } from './Remote.ts'
import { areaAddress, quotedName, type Area } from './sheetCells.ts'
import { unprotected } from './unprotected.ts'

/**
 * Excel's object model over an open workbook, as far as the add-in uses it. Anything else is `ApiNotFound`.
 *
 * Ranges, sheets and tables lead to each other, so they are made in one place.
 */
export function objectModel(book: BookState): Remote {
  const { sheets, tables, events } = book
  const places = new WeakMap<Remote, { readonly sheet: PlayedSheet; readonly area: Area }>()

  /** What is found by a search cannot be found again by its path: the library asks for it by a number. */
  const kept = new Map<string, Remote>()
  const keep = (props: Readonly<Record<string, unknown>>): Remote => {
    const reference = `kept ${String(kept.size)}`
    const remote: Remote = { props: { ...props, _ReferenceId: reference } }
    kept.set(reference, remote)
    return remote
  }

  const range = (sheet: PlayedSheet, area: Area): Remote => {
    const sets = sheet.setters(area, () => events.edited(sheet, area, true))
    const remote: Remote = {
      props: withGetters(sheet.show(area), {
        RowIndex: area.top,
        ColumnIndex: area.left,
        RowCount: area.height,
        ColumnCount: area.width,
        Address: `${quotedName(sheet.name)}!${areaAddress(area)}`,
        get Worksheet() {
          return worksheet(sheet)
        },
        DataValidation: cellValidation(sheet, area),
        Format: { methods: { AutofitColumns: () => undefined } } satisfies Remote,
      }),
      sets: Object.fromEntries(Object.entries(sets).map(([name, set]) => [name, unprotected(sheet, set)])),
      methods: {
        GetCell: (row: number, column: number) =>
          range(sheet, { top: area.top + row, left: area.left + column, height: 1, width: 1 }),
        GetSpecialCellsOrNullObject: (kind: string, values: string) => {
          if (kind !== 'Formulas' || values !== 'Errors') throw new ExcelFault('NotImplemented', kind)
          const found = errorRuns(sheet)
          if (found.length === 0) return null
          const areas: Remote = {
            items: () => found.map((run) => range(sheet, run)),
            methods: { GetItemAt: (index: number) => range(sheet, found[index]!) },
          }
          return keep({ AreaCount: found.length, Areas: areas })
        },
        SetDirty: () => events.dirty(sheet, area),
        Select: () => {
          book.active = { sheet, area }
          events.selected()
        },
      },
    }
    places.set(remote, { sheet, area })
    return remote
  }

  const worksheet = (sheet: PlayedSheet): Remote => ({
    props: {
      Id: sheet.id,
      _Id: sheet.id,
      Name: sheet.name,
      Visibility: sheet.visibility,
      get Names() {
        return names(sheet.name)
      },
      get Tables() {
        return tableList(sheet)
      },
      Protection: { props: { Protected: sheet.isProtected } } satisfies Remote,
      Notes: notesRemote(sheet),
    },
    sets: { Visibility: (visibility: PlayedSheet['visibility']) => (sheet.visibility = visibility) },
    methods: {
      Activate: () => {
        book.active = { sheet, area: { top: 0, left: 0, height: 1, width: 1 } }
        events.selected()
      },
      GetRange: (address: string | null) =>
        range(sheet, address === null ? sheet.used() : areaOf(address, sheet.used())),
      GetRangeByIndexes: (top: number, left: number, height: number, width: number) =>
        range(sheet, { top, left, height, width }),
      GetUsedRangeOrNullObject: () => (sheet.rows().length === 0 ? null : range(sheet, sheet.used())),
    },
  })

  const worksheets: Remote = {
    items: () => sheets.map(worksheet),
    methods: {
      ...finders(sheets, worksheet),
      GetActiveWorksheet: () => worksheet(book.active.sheet),
      Add: (name: string) => {
        assertFree(name, sheets)
        const sheet = playedSheet(sheets.length, { name, state: 'visible', rows: [] })
        sheets.push(sheet)
        events.arranged('sheet', 'added', sheet.id)
        return worksheet(sheet)
      },
    },
  }

  const table = (item: PlayedTable): Remote => ({
    props: {
      _Id: item.id,
      Id: item.id,
      Name: item.name,
      ShowHeaders: item.showHeaders,
      ShowTotals: item.showTotals,
      get Worksheet() {
        return worksheet(item.sheet)
      },
      Columns: {
        items: () =>
          item.sheet.row(item.area).map((text, i): Remote => ({ props: { _Id: String(i), Name: text } })),
      } satisfies Remote,
    },
    sets: {
      Name: (name: string) => {
        // Tables share their names with the defined names of the workbook.
        const others = tables.filter((other) => other !== item)
        assertFree(name, [...others, ...book.names.filter(({ sheet }) => sheet === undefined)])
        item.name = name
      },
    },
    methods: {
      GetRange: () => range(item.sheet, item.area),
      ConvertToRange: () => {
        tables.splice(tables.indexOf(item), 1)
        events.arranged('table', 'deleted', item.id)
        return range(item.sheet, item.area)
      },
    },
  })

  const tableList = (sheet?: PlayedSheet): Remote => ({
    items: () => tables.filter((item) => !sheet || item.sheet === sheet).map(table),
    methods: {
      ...finders(tables, table),
      Add: unprotectedPlace((place: Remote) => {
        const id = String(Math.max(0, ...tables.map((other) => Number(other.id))) + 1)
        const item = { ...places.get(place)!, id, name: `Table${id}`, showHeaders: true, showTotals: false }
        tables.push(item)
        events.arranged('table', 'added', id)
        return table(item)
      }),
    },
  })
  const unprotectedPlace = (add: (place: Remote) => Remote) => (place: Remote) => {
    return unprotected(places.get(place)!.sheet, add)(place)
  }

  const names = (sheet?: string): Remote => ({
    items: () =>
      book.names
        .filter((name) => name.sheet === sheet)
        .map(({ name, refersTo }): Remote => ({ props: { _Id: name, Name: name, Formula: `=${refersTo}` } })),
  })

  return {
    props: {
      Worksheets: worksheets,
      Tables: tableList(),
      Names: names(),
      // Of Excel's functions only DATE of the epoch, by which the add-in tells the two date systems apart.
      Functions: {
        methods: { Date: () => ({ props: { Value: book.date1904 ? 0 : 1462 } }) },
      } satisfies Remote,
      Application: { methods: { Calculate: (type: string) => events.calculate(type) } } satisfies Remote,
    },
    methods: {
      _GetKept: (reference: string) => kept.get(reference) ?? null,
      GetActiveCell: () => range(book.active.sheet, { ...book.active.area, height: 1, width: 1 }),
    },
  }
}

/** Excel gives no name twice, whatever its case. */
function assertFree(wanted: string, others: readonly { readonly name: string }[]): void {
  if (others.some(({ name }) => name.toLowerCase() === wanted.toLowerCase()))
    throw new ExcelFault('ItemAlreadyExists', 'The resource being created already exists.')
}

/** Formulas that show an error, in blocks of neighbours in one column, as Excel finds them. */
function errorRuns({ rows, used }: PlayedSheet): Area[] {
  const { height, width } = used()
  const runs: Area[] = []
  for (let c = 0; c < width; c++) {
    for (let r = 0; r < height; r++) {
      const cell = rows()[r]?.[c]
      if (cell?.formula === undefined || typeof cell.value !== 'object' || cell.value === null) continue
      const last = runs.at(-1)
      if (last?.left === c && last.top + last.height === r)
        runs.splice(-1, 1, { ...last, height: last.height + 1 })
      else runs.push({ top: r, left: c, height: 1, width: 1 })
    }
  }
  return runs
}

/** Joins two objects and leaves what is computed on demand so. */
function withGetters(left: object, right: object): Readonly<Record<string, unknown>> {
  return Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(left), ...Object.getOwnPropertyDescriptors(right) },
  )
}
