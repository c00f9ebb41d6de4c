import { corrupt } from '../package/corrupt.ts'
import { overlap, rangeText } from '../read/cellRange.ts'
import { readRelationships, relationshipsPart } from '../read/readRelationships.ts'
import { readTable, type StoredTable } from '../read/readTable.ts'
import type { SheetEntry } from '../read/readWorkbookPart.ts'
import { isRow, type ChangesByPlace } from './checkChanges.ts'
import type { Dialect } from './dialect.ts'
import { grownTable } from './grownTable.ts'
import type { PackageDraft } from './PackageDraft.ts'
import { addContentType, addRelationship, removeContentType, removeRelationship } from './partLists.ts'
import { spillsOf } from './spillsOf.ts'
import { checkTable, tableXml } from './tableXml.ts'
import type { CellChange, GrownTable, NewTable } from './WorkbookChanges.ts'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml'

interface DraftTable extends StoredTable {
  readonly part: string
}

/** A sheet whose tables are written. */
export interface TableSheet {
  readonly name: string
  readonly part: string
  readonly dialect: Dialect
  readonly cells: ChangesByPlace
}

/** The tables of a workbook, whose names and numbers must be unique across its sheets. */
export class DraftTables {
  readonly #parts: PackageDraft
  /** Where parts of new tables go, such as `xl/`. */
  readonly #folder: string
  #tables: DraftTable[] = []

  constructor(parts: PackageDraft, folder: string, sheets: readonly SheetEntry[]) {
    this.#parts = parts
    this.#folder = folder
    for (const sheet of sheets) this.#read(sheet)
  }

  /** @throws TypeError where a table has that name. */
  refuse(name: string): void {
    if (this.#tables.some((table) => isSame(table.name, name))) {
      throw new TypeError(`"${name}" is already a table in the workbook`)
    }
  }

  /**
   * Checks that a sheet's tables allow some changes.
   *
   * @throws TypeError for a header that differs from its table and for an array that reaches into a table; Excel
   *   allows neither.
   */
  checkChanges(sheet: string, changes: ChangesByPlace): void {
    const blocks = spillsOf(changes)
    for (const table of this.#tables) {
      if (table.sheet !== sheet) continue
      const covered = blocks.find((block) => overlap(block, table))
      if (covered) throw new TypeError(`${rangeText(covered)} reaches into the table ${table.name}`)
      const header = table.headerRow ? changes.get(table.top) : undefined
      for (const [i, column] of table.columns.entries()) {
        const change = header?.get(table.left + i)
        if (change && change.value !== column) {
          throw new TypeError(`The header of ${table.name} must read "${column}"`)
        }
      }
    }
  }

  /**
   * Gives a sheet these tables and no others; one that it had before keeps its part, number and relationship.
   *
   * @returns Their relationship ids.
   */
  write(sheet: TableSheet, tables: readonly NewTable[]): readonly string[] {
    const old = this.#tables.filter((table) => table.sheet === sheet.name)
    this.#tables = this.#tables.filter((table) => table.sheet !== sheet.name)
    for (const { part, name } of old) {
      if (tables.some((table) => isSame(table.name, name))) continue
      this.#parts.remove(part)
      removeContentType(this.#parts, part)
      removeRelationship(this.#parts, sheet.part, part)
    }
    return tables.map((table) => this.#writeOne(sheet, table, old))
  }

  /**
   * Lets a table take in rows below it.
   *
   * @throws TypeError for a table that is not there, has a totals row, would not grow or would run into another one.
   */
  grow({ name, bottom }: GrownTable): void {
    const table = this.#tables.find((one) => isSame(one.name, name))
    if (!table) throw new TypeError(`There is no table "${name}"`)
    const grown = { ...table, bottom }
    const refusal = (() => {
      if (table.totalsRow) return 'ends with a totals row'
      if (!isRow(bottom) || bottom <= table.bottom) return `cannot end at row ${String(bottom + 1)}`
      const other = this.#tables.find(
        (one) => one !== table && one.sheet === table.sheet && overlap(one, grown),
      )
      return other && `would run into the table ${other.name}`
    })()
    if (refusal !== undefined) throw new TypeError(`The table ${table.name} ${refusal}`)
    this.#parts.set(table.part, grownTable(table.part, this.#parts.text(table.part), grown))
    this.#tables = this.#tables.map((one) => (one === table ? grown : one))
  }

  #writeOne(sheet: TableSheet, table: NewTable, old: readonly DraftTable[]): string {
    const { name, part: source, dialect, cells } = sheet
    checkTable(table)
    this.refuse(table.name)
    const before = old.find((one) => isSame(one.name, table.name))
    const part = before?.part ?? this.#parts.freeName(`${this.#folder}tables/table1.xml`)
    const id = before?.id ?? Math.max(0, ...[...this.#tables, ...old].map((one) => one.id)) + 1
    const { totalsRow = false } = table
    this.#tables.push({ ...table, sheet: name, headerRow: true, totalsRow, id, part })
    const total = (column: number): CellChange | undefined => cells.get(table.bottom)?.get(column)
    this.#parts.set(part, tableXml(table, id, dialect.main, total))
    addContentType(this.#parts, part, TYPE)
    return addRelationship(this.#parts, source, `${dialect.relationships}/table`, part)
  }

  #read({ part, name }: SheetEntry): void {
    if (part === undefined) return
    const relationships = readRelationships(part, this.#parts.find(relationshipsPart(part)))
    for (const { kind, part: target } of relationships) {
      if (kind !== 'table') continue
      const source = target === undefined ? undefined : this.#parts.find(target)
      if (target === undefined || source === undefined)
        throw corrupt(relationshipsPart(part), '缺少表格', 'table missing')
      this.#tables.push({ ...readTable(target, source, name), part: target })
    }
  }
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}
