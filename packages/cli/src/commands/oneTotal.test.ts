import { describe, expect, it } from 'vitest'
import { kiln, plantWithInputs } from '../testing/plantWithInputs.ts'
import { run } from '../testing/run.ts'

interface Exact {
  readonly exact: string
}
const json = async <T>(...args: readonly string[]): Promise<T> =>
  JSON.parse((await run(...args, '--json')).out) as T

describe('a workbook that rounds line by line', () => {
  const rounded = (): string => plantWithInputs(kiln(1200.347), { 修约: '逐行 1 位 四舍五入' })

  it('has one total in zc inventory, zc bridge and zc restate', async () => {
    const plant = rounded()
    const { total, market } = await json<{ total: Exact; market: Exact }>('inventory', plant)
    expect([total.exact, market.exact]).toEqual([
      expect.stringMatching(/\.\d$/),
      expect.stringMatching(/\.\d$/),
    ])
    const { from, to } = await json<Record<'from' | 'to', { total: Exact }>>(
      'bridge',
      plant,
      '--to',
      'market',
    )
    expect([from.total.exact, to.total.exact]).toEqual([total.exact, market.exact])
    const options = ['--base', plant, '--way', 'market', '--known-on-b', '2025-06-30']
    const { a } = await json<{ a: { total: Exact } }>('restate', plant, ...options)
    expect(a.total.exact).toBe(market.exact)
  })

  it('says how it rounded', async () => {
    const plant = rounded()
    const { out } = await run('bridge', plant, '--to', 'market')
    expect(out).toContain('tCO2，逐行修约到 1 位（四舍五入）后相加')
    expect(out).toMatch(/合计 +[\d,]+\.\d +[\d,]+\.\d +−[\d,]+\.\d$/m)
    const { out: restated } = await run('restate', plant, '--known-on-a', '2025-06-30', '--lang', 'en')
    expect(restated).toContain('tCO2, rounded line by line to 1 decimal (half up), then added')
  })
})
