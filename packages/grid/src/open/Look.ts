import type { IResources, IStyleData, IWorksheetData } from '@univerjs/core'

/** A block of cells of one sheet, counted from 0, last row and column included. */
export interface Area {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** How a sheet looks, beside the values of its cells. */
export interface SheetLook {
  /** Number of the style by row and column, sparse; a place in `WorkbookLook.styles`. */
  readonly cells: readonly (readonly (number | undefined)[] | undefined)[]
  /** Column widths, row heights, merged cells, frozen panes, gridlines, tab colour. */
  readonly frame: Partial<IWorksheetData>
}

/** How a workbook looks. */
export interface WorkbookLook {
  readonly styles: readonly IStyleData[]
  /** In the order of the sheets of the model. */
  readonly sheets: readonly SheetLook[]
  /** Notes, validations and conditional formats as the plugins store them. */
  readonly resources: IResources
}

/** The id a sheet has in the engine: its place in the file when it was opened. */
export const sheetIdAt = (index: number): string => `sheet${String(index + 1)}`
