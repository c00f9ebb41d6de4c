import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { OpenExcel } from './drivenExcel.ts'
import { openExcel } from './openExcel.ts'

let excel: OpenExcel
beforeAll(async () => {
  excel = await openExcel()
})
afterAll(async () => excel.close())
afterEach(() => excel.assertQuiet())

it.each(['=ZC.NOPE(1)', '=NOPE(1)'])(
  '%s is #NAME? until a function there is takes its place',
  async (typed) => {
    await excel.open()
    const shown = (text: string) =>
      excel.page.evaluate(async (formula) => {
        await playedExcel.type('Sheet1', 'A1', formula)
        return playedExcel.value('Sheet1', 'A1')
      }, text)
    expect(await shown(typed)).toEqual({ error: '#NAME?' })
    expect(await shown('=ZC.TCE("电力",1,"万kWh","当量值")')).toBe(1.229)
  },
)
