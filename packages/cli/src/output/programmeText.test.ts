import { readFileSync } from 'node:fs'
import { showRounded, Decimal } from '@zerocarbon/accounting/quantity'
import { readWorkbook } from '@zerocarbon/xlsx'
import { describe, expect, it } from 'vitest'
import { kiln, plantWithInputs } from '../testing/plantWithInputs.ts'
import { run } from '../testing/run.ts'
import { fromRoot } from '../testing/temporaryCopy.ts'

const acid = [
  ['硝酸', '', null, null, '产量:高压法', 100, 't', null],
  ['硝酸', '', null, null, '排放因子:高压法', 8, 'kgN2O/t', null],
]
const cells = (line: string): string[] => line.trim().split(/\s{2,}/)
/** The rows of ZC_Results of one group, by item: the value and the CO2e beside it. */
function written(path: string, group: string): ReadonlyMap<string, readonly unknown[]> {
  const sheet = readWorkbook(new Uint8Array(readFileSync(path))).sheets.find(
    ({ name }) => name === 'ZC_Results',
  )!
  const rows = sheet.rows.map((row = []) => Array.from({ length: 6 }, (_, c) => row[c]?.value ?? null))
  return new Map(
    rows.flatMap(([first, item, value, , , co2e]) =>
      first === group && typeof item === 'string' ? [[item, [value, co2e]]] : [],
    ),
  )
}

describe.each([[{}], [{ 修约: '逐行 2 位 四舍五入' }]])('the balance, with settings %j', (settings) => {
  it('is the same in text, tables and JSON', async () => {
    const path = plantWithInputs([...kiln(1200), ...acid], settings)
    const { out, code } = await run('inventory', path, '--write')
    expect(code).toBe(0)
    const lines = out.split('\n')
    const table = written(path, '工厂法')
    expect(table.size).toBeGreaterThan(5)
    for (const [item, values] of table) {
      const line = cells(lines.find((each) => each.startsWith(item))!)
      const shown = values.map((value) =>
        showRounded(new Decimal(value as number), item.startsWith('不修约') ? 6 : 2),
      )
      expect([item, ...line.slice(1, 3)]).toEqual([item, ...shown])
    }
    const { programme } = JSON.parse((await run('inventory', path, '--json')).out) as {
      programme: { total: { co2: { value: number }; co2e: { value: number } } }
    }
    const total = table.get('工厂法合计（位置法）')!
    expect(programme.total.co2.value).toBeCloseTo(total[0] as number, 6)
    expect(programme.total.co2e.value).toBeCloseTo(total[1] as number, 6)
    expect(total[1]).toBeGreaterThan((total[0] as number) + 200)
  })
})

it('shows twelve months of a kiln as one line, and eleven as no year', async () => {
  const months = (n: number) =>
    Array.from({ length: n }, (_, i) => kiln(100, `2026-${String(i + 1).padStart(2, '0')}`)).flat()
  const whole = await run('inventory', plantWithInputs(months(12)))
  expect([whole.code, whole.out.match(/碳酸盐分解：石灰石（1号窑） .*511\.81 .*12 期合计/g)?.length]).toEqual(
    [0, 1],
  )
  const part = await run('inventory', plantWithInputs(months(11)))
  expect([part.code, part.out]).toEqual([4, expect.stringContaining('工厂法（部分）')])
  expect(part.out).toContain('缺 2026-12')
})

it('says of a run without its amount that data are missing, with its cell', async () => {
  const { code, out } = await run('inventory', plantWithInputs(kiln(1).slice(1)), '--lang', 'en')
  expect(code).toBe(4)
  expect(out).toMatch(/Carbonate decomposition 1号窑 .*missing data .*ZC_Inputs!A2/)
})

it('looks as before for a plant without processes, but for the balance', async () => {
  const { out } = await run('inventory', fromRoot('samples/lithium-cell-plant.xlsx'))
  expect(out).not.toContain('工艺')
  expect(out).toContain('外送非化石电量 180.00 MWh，只列出，不抵减')
  expect(out).toMatch(/工厂法合计（位置法） +13,399\.34 +13,399\.34/)
})

it('names a control total that differs, at its cell, and keeps the computed one', async () => {
  const { code, out } = await run('inventory', plantWithInputs(kiln(1200), { 控制总量: '13,911.00 tCO2' }))
  expect(code).toBe(0)
  expect(out).toMatch(
    /建议 {2}ZC_Settings!B\d+ 控制总量填的是 13,911\.00 tCO2，算出来是 13,911\.15 tCO2，相差 0\.15 tCO2/,
  )
})
