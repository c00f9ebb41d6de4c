/** An area of a sheet; row and column from 0. */
export interface SheetArea {
  readonly sheet: Excel.Worksheet
  readonly top: number
  readonly left: number
  readonly height: number
  readonly width: number
}

/**
 * Loads areas with as few trips to Excel as may be: together they make one, unless they have more than `cells` cells.
 * Excel on the web takes no answer over 5 MB, so a long area comes in parts.
 *
 * @param cells - Cells of one trip. A row is never parted.
 * @returns For each area its loaded parts, from the top; none for an area without rows.
 */
export async function loadAreas(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
  what: Excel.Interfaces.RangeLoadOptions,
  cells: number,
): Promise<Excel.Range[][]> {
  let room = cells
  const loaded: Excel.Range[][] = []
  for (const { sheet, top, left, height, width } of areas) {
    const parts: Excel.Range[] = []
    for (let start = 0; start < height;) {
      if (room < width && room < cells) {
        await context.sync()
        room = cells
      }
      const rows = Math.min(height - start, Math.max(1, Math.floor(room / width)))
      const part = sheet.getRangeByIndexes(top + start, left, rows, width)
      part.load(what)
      parts.push(part)
      room -= rows * width
      start += rows
    }
    loaded.push(parts)
  }
  await context.sync()
  return loaded
}
