import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { OpenExcel } from './drivenExcel.ts'
import { openExcel } from './openExcel.ts'

let excel: OpenExcel
beforeAll(async () => {
  excel = await openExcel()
})
afterAll(async () => excel.close())
afterEach(() => excel.assertQuiet())

// The web takes no request over 5 MB, and the played Excel refuses it.
describe('ten thousand results of one recalculation', () => {
  const kinds = (unit: string) =>
    excel.page.evaluate(async (asked) => {
      const calls = Array.from(
        { length: 10_000 },
        (_, i) =>
          [
            'EMISSIONS',
            [[['柴油']], [[i + 1]], [[asked]], null, null, null],
            `Sheet1!A${String(i + 1)}`,
          ] as const,
      )
      const results = await playedExcel.call(calls)
      return results.map(({ ok, value: given }) => {
        if (!ok) return String(given).startsWith('[ZC-') ? 'code' : 'sentence'
        return typeof (given as unknown[][])[0]![0] === 'number' ? 'plain' : 'card'
      })
    }, unit)
  const counted = (list: readonly string[]) =>
    list.map((kind, i) => (kind === list[i - 1] ? '' : `${kind} from ${String(i)}`)).filter(Boolean)

  it('arrive, the first thousand with cards', async () => {
    await excel.open()
    expect(counted(await kinds('t'))).toEqual(['card from 0', 'plain from 1000'])
  })

  it('arrive where all are errors, the first two thousand with their sentence', async () => {
    await excel.open()
    expect(counted(await kinds('kwhh'))).toEqual(['sentence from 0', 'code from 2000'])
  })
})
