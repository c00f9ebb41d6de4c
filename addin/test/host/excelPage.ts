// The page that plays Excel: it opens a workbook and the add-in's pane beside it, and gives tests a keyboard.
import { parseA1, type WorkbookModel } from '@zerocarbon/workbook/model'
import { readWorkbook } from '@zerocarbon/xlsx'
import { answerBatch } from './answerBatch.ts'
import { areaOf } from './areaOf.ts'
import type { PlayedSheet } from './BookState.ts'
import { createCalculation } from './createCalculation.ts'
import { drawBook } from './drawBook.ts'
import { createFunctionService } from './functionService.ts'
import { openExcelBook } from './openExcelBook.ts'
import { openPane, type PaneFrame } from './paneFrame.ts'
import type { Opening, PlayedExcel } from './PlayedExcel.ts'
import { profiles } from './Profile.ts'
import { raiseEvents } from './raiseEvents.ts'
import { readAddin } from './readAddin.ts'
import { areaAddress, quotedName } from './sheetCells.ts'
import { stuckModel } from './stuckModel.ts'
import { typedCell } from './typedCell.ts'

const empty: WorkbookModel = {
  sheets: [{ name: 'Sheet1', state: 'visible', rows: [] }],
  tables: [],
  names: [],
  date1904: false,
}

async function open({
  file,
  model: given,
  profile = 'm365',
  locale = 'zh-CN',
  stuck = false,
}: Opening): Promise<PlayedExcel> {
  const model =
    file === undefined
      ? (given ?? empty)
      : readWorkbook(new Uint8Array(await (await fetch(file)).arrayBuffer()))
  const addin = await readAddin('/manifest.xml', locale)
  let queue: Promise<void> = Promise.resolve()
  let frame: PaneFrame | undefined
  const later = (): void => {
    queue = queue
      .then(() => calculation.run())
      .then(() => {
        drawBook(book, place)
        events.calculated()
      })
  }
  const place = document.querySelector<HTMLElement>('#book')!
  const events = raiseEvents(() => frame)
  const book = openExcelBook(stuck ? stuckModel(model) : model, {
    ...events,
    edited: (sheet, area, byAddin) => {
      events.edited(sheet, area, byAddin)
      later()
    },
    dirty: (sheet, area) => calculation.forget(`${quotedName(sheet.name)}!${areaAddress(area)}`),
    calculate: (type) => {
      if (type === 'Full') calculation.forget()
      later()
    },
  })
  const { allowErrorForDataTypeAny, allowCustomDataForDataTypeAny } = addin.functions
  const takes = {
    errors: allowErrorForDataTypeAny === true,
    dataTypes: allowCustomDataForDataTypeAny === true && profiles[profile].hasDataTypes,
  }
  const functions = createFunctionService(() => frame!, takes)
  const calculation = createCalculation(book, functions, addin.functions, takes, globalThis.calculateRound)
  frame = openPane(addin.page, {
    profile: profiles[profile],
    locale,
    settings: new Map(),
    answer: (batch) =>
      answerBatch(batch, book.workbook, {
        'Microsoft.ExcelServices.CustomFunctions': functions.remote,
        'Microsoft.AppRuntime.AppRuntimeService': {
          methods: { SetAppRuntimeState: (state: string) => (book.pane = state) },
        },
        'Microsoft.InternalService.AddinInternalService': {
          methods: { NotifyActionHandlerReady: () => undefined },
        },
      }),
  })
  drawBook(book, place)
  place.after(frame.frame)
  await functions.ready

  const sheetNamed = (name: string): PlayedSheet => book.sheets.find((sheet) => sheet.name === name)!
  const settled = async (): Promise<void> => {
    let seen
    while (seen !== queue) {
      seen = queue
      await queue
    }
  }
  return {
    book,
    calculation,
    frame,
    async type(name, cell, text) {
      const sheet = sheetNamed(name)
      const area = areaOf(cell, sheet.used())
      sheet.put(area.top, area.left, typedCell(sheet.at(area.top, area.left), text))
      book.events.edited(sheet, area, false)
      await settled()
    },
    value(name, cell) {
      const { row, column } = parseA1(cell)!
      return sheetNamed(name).at(row, column).value
    },
    shown: (name, cell) => calculation.shown(`${quotedName(name)}!${cell}`),
    select(name, cell) {
      const sheet = sheetNamed(name)
      book.active = { sheet, area: areaOf(cell, sheet.used()) }
      drawBook(book, place)
      book.events.selected()
    },
    protect(name) {
      sheetNamed(name).isProtected = true
    },
    async press(command) {
      await frame.press(command)
      await settled()
    },
    call: (calls) => functions.call(calls),
    async calculate() {
      calculation.forget()
      later()
      await settled()
    },
    settled,
  }
}

globalThis.openExcel = open
