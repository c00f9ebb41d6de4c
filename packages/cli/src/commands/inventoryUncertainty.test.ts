import { readFileSync } from 'node:fs'
import { readWorkbook } from '@zerocarbon/xlsx'
import { describe, expect, it } from 'vitest'
import { exitCodes } from '../exitCodes.ts'
import { plantStating } from '../testing/plantStating.ts'
import { run } from '../testing/run.ts'

const whole = (): string => plantStating(() => ['3%', '4%'])
const part = (): string => plantStating((source) => (source === '外购电力' ? ['3%', '4%'] : [null, null]))
const silent = (): string => plantStating(() => [null, null])

interface Found {
  readonly uncertainty?: {
    readonly total: { readonly value: number; readonly halfWidth: { readonly value: number } | null }
    readonly stated: { readonly lines: number; readonly halfWidth: { readonly value: number } } | null
    readonly notStated: { readonly lines: number; readonly share: number }
    readonly monteCarlo: Readonly<Record<string, number>> | null
  }
}
const json = async (...args: readonly string[]): Promise<Found['uncertainty']> =>
  (JSON.parse((await run('inventory', ...args, '--json')).out) as Found).uncertainty

describe('zc inventory --uncertainty', () => {
  it('says of each line and of the total what it is off by', async () => {
    // Twenty-odd meters at 3 % each, and one factor at 4 %.
    const { out, code } = await run('inventory', whole(), '--uncertainty')
    expect(code).toBe(exitCodes.ok)
    expect(out).toMatch(/外购电力\s+[\d.,]+\s+0\.66 %\s+4\.00 %\s+4\.05 %/)
    expect(out).toMatch(/总排放 [\d.,]+ ± [\d.,]+ tCO2e/)
    const english = await run('inventory', whole(), '--uncertainty', '--lang', 'en')
    expect(english.out).toMatch(/Purchased electricity\s+[\d.,]+\s+0\.66 %\s+4\.00 %\s+4\.05 %/)
  })

  it('counts what nobody stated as unknown, not as zero', async () => {
    const { out } = await run('inventory', part(), '--uncertainty')
    expect(out).toMatch(/未填\s+未填\s+未知/)
    expect(out).toMatch(/不确定度未知：\d 行（占排放 [\d.,]+ %）没有填全，不当作零/)
    const found = await json(part(), '--uncertainty')
    expect([found?.total.halfWidth, found?.stated?.lines]).toEqual([null, 1])
    expect(found?.notStated.share).toBeGreaterThan(0)
    const none = await json(silent(), '--draws', '1000')
    expect([none?.stated, none?.monteCarlo, none?.total.halfWidth]).toEqual([null, null, null])
  })

  it('reads a cell that shows 5% as 5 %', async () => {
    const shown = plantStating(() => [0.03, 0.04], '0%')
    expect((await json(shown, '--uncertainty'))?.total).toEqual((await json(whole(), '--uncertainty'))?.total)
  })

  it('is not there unless asked for', async () => {
    expect(await json(whole())).toBeUndefined()
    expect((await run('inventory', whole())).out).not.toContain('不确定度')
  })
})

describe('--draws', () => {
  it('gives the same digits for a seed and says both', async () => {
    const args = [whole(), '--draws', '5000', '--seed', '9'] as const
    const found = await json(...args)
    expect(found?.monteCarlo).toMatchObject({ seed: 9, draws: 5000 })
    expect((await json(...args))?.monteCarlo).toEqual(found?.monteCarlo)
    expect((await json(whole(), '--draws', '5000'))?.monteCarlo).not.toEqual(found?.monteCarlo)
    const { p2_5, p97_5 } = found!.monteCarlo!
    expect((p97_5! - p2_5!) / 2 / found!.total.halfWidth!.value).toBeCloseTo(1, 1)
    expect((await run('inventory', ...args)).out).toContain('蒙特卡洛 5,000 次，种子 9，总排放')
  })

  it.each([
    [['--draws', '1e5'], 'ZC-ARGUMENT-INVALID'],
    [['--draws', '10'], 'ZC-VALUE-INVALID'],
    [['--draws', '2000', '--seed', '-1'], 'ZC-ARGUMENT-INVALID'],
  ])('refuses %j', async (args, problem) => {
    const { err, code } = await run('inventory', whole(), ...args)
    expect([code, err]).toEqual([exitCodes.input, expect.stringContaining(problem)])
  })
})

it('writes the half-width of the total into ZC_Results only where some row states one', async () => {
  const groups = async (path: string): Promise<unknown[]> => {
    await run('inventory', path, '--write')
    const { sheets } = readWorkbook(new Uint8Array(readFileSync(path)))
    const rows = sheets.find(({ name }) => name === 'ZC_Results')!.rows
    return rows.filter((row) => row?.[0]?.value === '不确定度').map((row) => row?.[2]?.value)
  }
  expect(await groups(silent())).toEqual([])
  expect(await groups(part())).toEqual(['未知', '未知'])
  expect(await groups(whole())).toEqual([expect.any(Number), expect.any(Number)])
})
