import { Decimal } from '@zerocarbon/accounting/quantity'
import { describe, expect, it } from 'vitest'
import { run } from '../testing/run.ts'
import { fromRoot } from '../testing/temporaryCopy.ts'

const plant = fromRoot('samples/lithium-cell-plant.xlsx')
interface Bridge {
  readonly from: { readonly total: { readonly exact: string } }
  readonly to: { readonly total: { readonly exact: string } }
  readonly change: { readonly exact: string }
  readonly lines: readonly { readonly key: string; readonly change: { readonly exact: string } }[]
}
const bridge = async (...options: readonly string[]): Promise<Bridge> =>
  JSON.parse((await run('bridge', plant, ...options, '--json')).out) as Bridge

describe('zc bridge', () => {
  it('prints the way to the market-based total, and its sum', async () => {
    const { code, out } = await run('bridge', plant, '--to', 'market')
    expect(code).toBe(0)
    expect(out).toMatch(/绿电与绿证部分 .*−2,546\.88/)
    expect(out).toMatch(/其余部分 .*\+1,085\.46/)
    expect(out).toMatch(/合计 +13,399\.34 +11,937\.92 +−1,461\.42/)
  })

  it.each([
    [['--to', 'park']],
    [['--from', 'market', '--to', 'park']],
    [['--to-calibre', 'residual']],
    [['--to-family', 'ets', '--to', 'market']],
    [['--to-known-on', '2025-06-30']],
  ])('closes exactly: %j', async (options) => {
    const { from, to, change, lines } = await bridge(...options)
    const apart = new Decimal(to.total.exact).minus(from.total.exact)
    const way = lines.reduce((sum, line) => sum.plus(line.change.exact), new Decimal(0))
    expect([apart.toFixed(20), lines.length > 0]).toEqual([new Decimal(change.exact).toFixed(20), true])
    expect(way.toFixed(20)).toBe(apart.toFixed(20))
  })

  it('ends at the totals of the inventory', async () => {
    const report = JSON.parse((await run('inventory', plant, '--json')).out) as {
      total: { value: number }
      market: { value: number }
    }
    const { from, to } = await bridge('--to', 'market')
    expect(Number(from.total.exact)).toBeCloseTo(report.total.value, 9)
    expect(Number(to.total.exact)).toBeCloseTo(report.market.value, 9)
  })

  it('says so where nothing differs', async () => {
    expect((await run('bridge', plant, '--lang', 'en')).out).toContain('The two do not differ')
  })

  it('names a line that one side lacks, with the row and the reason, in both languages', async () => {
    const zh = await run('bridge', plant, '--to-set', 'cn-mee-power-2022')
    expect(zh.out).toMatch(/  天然气：“止”没有这一行：.+!\w+ .+ \[ZC-FACTOR-MISSING\]/)
    const back = await run('bridge', plant, '--from-set', 'cn-mee-power-2022', '--lang', 'en')
    expect(back.out).toMatch(/  natural gas: none of it on side “from”: .+ \[ZC-FACTOR-MISSING\]/)
    const { out } = await run('bridge', plant, '--to-set', 'cn-mee-power-2022', '--json')
    const { gaps } = JSON.parse(out) as { gaps: { missingOn: string; because: { code: string }[] }[] }
    expect(gaps[0]).toMatchObject({ missingOn: 'to', whole: true, because: expect.any(Array) as unknown })
    expect(gaps[0]!.because[0]!.code).toBe('ZC-FACTOR-MISSING')
  })

  it('says which rows a set cannot count, and ends with 4', async () => {
    const { code, out } = await run('bridge', plant, '--to-set', 'cn-mee-power-2022')
    expect([code, out]).toEqual([4, expect.stringContaining('部分合计')])
    expect(out.split('\n').filter((line) => line.startsWith('必须')).length).toBeLessThanOrEqual(5)
  })

  it.each([
    [['--to', 'residual'], 'ZC-ARGUMENT-INVALID'],
    [['--to-set', '没有这一套'], 'ZC-VALUE-INVALID'],
    [['--to-gwp', 'AR9'], 'ZC-ARGUMENT-INVALID'],
    [['--gas', 'CH4'], 'ZC-ARGUMENT-INVALID'],
    [['--to-calibre', '均'], 'ZC-CALIBRE-UNKNOWN'],
    [['--to-known-on', '去年'], 'ZC-DATE-INVALID'],
  ])('refuses %j', async (options, problem) => {
    const { code, err } = await run('bridge', plant, ...options)
    expect([code, err]).toEqual([3, expect.stringContaining(problem)])
  })
})
