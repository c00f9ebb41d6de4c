import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kiln, plantWithInputs } from '../testing/plantWithInputs.ts'
import { run } from '../testing/run.ts'
import { fromRoot } from '../testing/temporaryCopy.ts'

const plant = fromRoot('samples/lithium-cell-plant.xlsx')

describe('zc restate', () => {
  it('says whether the base year must be restated, and by which lines', async () => {
    const now = plantWithInputs(kiln(1200))
    const before = readFileSync(now)
    const over = await run('restate', now, '--base', plant, '--materiality', '3')
    expect(over.code).toBe(0)
    expect(over.out).toContain('变化 +511.81 tCO2，占 A 的 3.82 %，达到门槛 3 %：基准年须重算')
    expect(over.out).toMatch(/碳酸盐分解：石灰石（1号窑） +– +511\.81 +\+511\.81/)
    const under = await run('restate', now, '--base', plant, '--lang', 'en')
    expect(under.out).toContain('is under the threshold of 5 %: the base year need not be restated')
    expect(Buffer.compare(readFileSync(now), before)).toBe(0)
  })

  it('compares one workbook by two sets of factors', async () => {
    const { out } = await run('restate', plant, '--known-on-a', '2025-06-30', '--json')
    const found = JSON.parse(out) as Record<string, unknown>
    expect(found).toMatchObject({
      complete: true,
      restated: false,
      materialityPercent: '5',
      change: { value: -111.24 },
    })
    expect(found['lines']).toMatchObject([{ key: 'purchased-electricity', change: { exact: '-111.24' } }])
  })

  it('decides nothing while data are missing', async () => {
    const { code, out } = await run('restate', plantWithInputs(kiln(1).slice(1)), '--base', plant)
    expect([code, out]).toEqual([4, expect.stringContaining('缺少数据，不能判断要不要重算')])
    const json = await run('restate', plantWithInputs(kiln(1).slice(1)), '--base', plant, '--json')
    expect(JSON.parse(json.out)).toMatchObject({ complete: false, restated: null })
  })

  it.each([
    [[], 'A = B'],
    [['--base', plant, '--materiality', '0'], 'materiality'],
    [['--base', plant, '--materiality', '五'], 'materiality'],
    [['--set-b', 'AR5'], 'ipcc-2006'],
    [['--base', 'nowhere.xlsx'], 'ZC-FILE-NOT-FOUND'],
  ])('refuses %j', async (options, said) => {
    const { code, err } = await run('restate', plant, ...options)
    expect([code, err]).toEqual([3, expect.stringContaining(said)])
  })
})
