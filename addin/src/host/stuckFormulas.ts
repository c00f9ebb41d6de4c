/** Formulas of ours that show `#NAME?` because Excel opened the file before it had the add-in. */
export interface StuckFormulas {
  readonly count: number
  /** How many of them were entered again. */
  readonly entered: number
  /** Sheets that hold some and are protected, where nothing can be entered. */
  readonly protectedSheets: readonly string[]
}

/** Excel keeps the name it gave the function while the add-in was not there. */
const FILE_SPELLING = /_xldudf_ZC_/gi
/** Cells of a block: written one by one they take 600 bytes each, more with long formulas. */
const CELLS = 1000
/** Blocks read in one trip: 20,000 cells at most. */
const BLOCKS = 20
const CALL = /\bZC\.([A-Z0-9_]+)\s*\(/gi

/**
 * Finds them by Excel's own search for formulas that are errors, so the rest of the workbook is not read.
 *
 * @param names - Of our functions. A formula with another one is misspelt, and entering it again would not help.
 * @param enters - Whether to enter them again, block by block; sheets that are protected are left alone.
 */
export async function stuckFormulas(
  context: Excel.RequestContext,
  names: ReadonlySet<string>,
  enters: boolean,
): Promise<StuckFormulas> {
  const { worksheets } = context.workbook
  worksheets.load({ name: true, protection: { protected: true } })
  await context.sync()
  const found = worksheets.items.map((sheet) => {
    const errors = sheet.getRange().getSpecialCellsOrNullObject('Formulas', 'Errors')
    errors.load({ areaCount: true })
    return { sheet, errors }
  })
  await context.sync()
  for (const { errors } of found)
    if (!errors.isNullObject)
      errors.areas.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true })
  await context.sync()
  const parts = found.flatMap(({ sheet, errors }) =>
    errors.isNullObject ? [] : errors.areas.items.flatMap((area) => partsOf(sheet, area)),
  )
  const stuck: StuckPart[] = []
  // Formulas stand alone as often as in columns: many blocks go into one trip.
  for (let i = 0; i < parts.length; i += BLOCKS) {
    const ranges = parts.slice(i, i + BLOCKS).map((part) => {
      const range = part.sheet.getRangeByIndexes(part.top, part.left, part.rows, part.columns)
      range.load({ formulas: true, values: true })
      return { part, range }
    })
    await context.sync()
    for (const { part, range } of ranges) {
      const cells = cellsOf(range, names)
      if (cells.length > 0) stuck.push({ ...part, cells })
    }
  }
  const open = stuck.filter(({ sheet }) => !sheet.protection.protected)
  const isOpen = new Set(open)
  if (enters) {
    for (const { sheet, top, left, cells } of open) {
      for (const { row, column, formula } of cells)
        sheet.getRangeByIndexes(top + row, left + column, 1, 1).formulas = [[formula]]
      // One trip a block, so that one that Excel refuses does not hold up those before it.
      await context.sync()
    }
  }
  const count = (list: typeof stuck): number => list.reduce((sum, { cells }) => sum + cells.length, 0)
  return {
    count: count(stuck),
    entered: enters ? count(open) : 0,
    protectedSheets: [...new Set(stuck.filter((item) => !isOpen.has(item)).map(({ sheet }) => sheet.name))],
  }
}

/** A block of a sheet, counted from 0. */
interface Part {
  readonly sheet: Excel.Worksheet
  readonly top: number
  readonly left: number
  readonly rows: number
  readonly columns: number
}

interface StuckPart extends Part {
  readonly cells: readonly StuckCell[]
}

/** An area in blocks of which neither reading nor writing passes the 5 MB that Excel on the web takes. */
function partsOf(
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex: left, rowCount, columnCount: columns }: Excel.Range,
): Part[] {
  const height = Math.max(1, Math.floor(CELLS / columns))
  return Array.from({ length: Math.ceil(rowCount / height) }, (_, i) => {
    const rows = Math.min(height, rowCount - i * height)
    return { sheet, top: rowIndex + i * height, left, rows, columns }
  })
}

interface StuckCell {
  readonly row: number
  readonly column: number
  readonly formula: string
}

function cellsOf({ formulas, values }: Excel.Range, names: ReadonlySet<string>): StuckCell[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((text: unknown, column): StuckCell[] => {
      if (values[row]?.[column] !== '#NAME?' || typeof text !== 'string') return []
      const formula = text.replace(FILE_SPELLING, 'ZC.')
      const called = [...formula.matchAll(CALL)].map(([, name = '']) => name.toUpperCase())
      return called.length > 0 && called.every((name) => names.has(name)) ? [{ row, column, formula }] : []
    }),
  )
}
