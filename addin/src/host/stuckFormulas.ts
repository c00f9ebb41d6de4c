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
    if (!errors.isNullObject) errors.areas.load({ formulas: true, values: true })
  await context.sync()
  const stuck = found.flatMap(({ sheet, errors }) =>
    errors.isNullObject
      ? []
      : errors.areas.items.flatMap((area) => {
          const cells = cellsOf(area, names)
          return cells.length === 0 ? [] : [{ sheet, area, cells }]
        }),
  )
  const open = stuck.filter(({ sheet }) => !sheet.protection.protected)
  const isOpen = new Set(open)
  if (enters) {
    for (const { area, cells } of open) {
      for (const { row, column, formula } of cells) area.getCell(row, column).formulas = [[formula]]
      // One trip a block: a large one must not hold up the others, nor pass the limit of a request.
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
