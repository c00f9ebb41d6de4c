import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../testing/run.ts'
import { fromRoot } from '../testing/temporaryCopy.ts'

const folder = mkdtempSync(join(tmpdir(), 'zc-factors-'))
const fileOf = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const json = async (...args: readonly string[]): Promise<Record<string, unknown>> =>
  JSON.parse((await run('factors', ...args, '--json')).out) as Record<string, unknown>
const header = 'id,carrier,value,unit,year,evidence\n'

describe('zc factors list', () => {
  it('takes a set and a kind', async () => {
    const { factors } = await json('list', '无烟煤', '--set', 'ipcc-2006')
    expect((factors as { id: string }[]).map(({ id }) => id)).toEqual(['fuel/anthracite/ipcc-2006'])
    const gases = await json('list', 'SF6', '--kind', 'gwp')
    expect((gases['factors'] as { kind: string }[]).every(({ kind }) => kind === 'gwp')).toBe(true)
    expect((await run('factors', 'list', '--set', 'nothing')).code).not.toBe(0)
    expect((await run('factors', 'list', '--kind', 'nothing')).code).not.toBe(0)
  })
})

it.each(['货运', '运输', '物流', 'freight'])('zc factors list %s has every freight factor', async (word) => {
  const { factors } = await json('list', word)
  const all = (await json('list'))['factors'] as { id: string; carrier?: string }[]
  const freight = all.filter(({ carrier }) => carrier === 'freight').map(({ id }) => id)
  expect(freight.length).toBeGreaterThan(200)
  expect((factors as { id: string }[]).map(({ id }) => id)).toEqual(expect.arrayContaining(freight))
})

it('zc factors list finds rows by the name of a calibre', async () => {
  const ids = async (name: string): Promise<string[]> =>
    ((await json('list', name))['factors'] as { id: string }[]).map(({ id }) => id)
  const provincial = await ids('average-provincial')
  expect(provincial).toContain('grid/CN-JS/2023/average')
  expect(provincial).not.toContain('grid/CN/2023/average')
  expect(await ids('average-national')).toContain('grid/CN/2023/average')
  expect(await ids('without-market-traded-non-fossil')).toContain('grid/CN/2023/residual')
  expect(await ids('足迹因子')).toContain('footprint/CN/2024/wind')
})

it('has the power of a year and standard coal as named sets, though no row says so', async () => {
  const { sets } = await json('sets')
  const ids = (sets as { id: string }[]).map(({ id }) => id)
  const years = [2021, 2022, 2023].map((year) => `cn-electricity-${String(year)}`)
  expect(ids.filter((id) => /^(cn-electricity-\d+|gbt2589.*)$/.test(id))).toEqual([...years, 'gbt2589-2020'])
  const { factors } = await json('list', '--set', 'cn-electricity-2023')
  expect((factors as { id: string }[]).map(({ id }) => id)).toContain('grid/CN/2023/residual')
  const { rows } = await json('diff', 'cn-electricity-2022', 'cn-electricity-2023')
  // 0.5366 and 0.5306 kgCO2/kWh
  expect((rows as unknown[])[0]).toMatchObject({
    a: { id: 'grid/CN/2022/average', value: '0.5366' },
    b: { id: 'grid/CN/2023/average', value: '0.5306' },
  })
})

describe('zc factors show', () => {
  it.each([
    ['grid/CN/2023/average', '数值: 0.5306 kgCO2/kWh'],
    ['grid/CN/2023/average', '系列: cn-electricity-2023'],
    ['gwp/AR5/CH4', '数值: 28 tCO2e/t'],
    ['fuel/wood/ipcc-2006', 'CO2: 生物源，不计入'],
  ])('%s says %s', async (id, line) => {
    const { code, out } = await run('factors', 'show', id)
    expect([code, out.split('\n').includes(line)]).toEqual([0, true])
  })

  it('shows a process default, and names what is near an id that is none', async () => {
    const { factors } = await json('list', '--kind', 'process')
    const { id } = (factors as { id: string }[])[0]!
    expect(((await json('show', id))['factor'] as { id: string }).id).toBe(id)
    expect((await run('factors', 'show', 'grid/CN/2023/averag')).err).toMatch(/grid\/CN\/2023\/average/)
  })
})

it('zc factors sets lists them with years and sources', async () => {
  const { sets } = await json('sets')
  const ipcc = (sets as { id: string }[]).find(({ id }) => id === 'ipcc-2006')
  expect(ipcc).toMatchObject({ kinds: ['fuel', 'process'], from: 2006, to: 2006 })
  expect((await run('factors', 'sets')).out).toMatch(/cn-mee-2022-25 +fuel +22 +2022/)
})

describe('zc factors diff', () => {
  it('compares named sets by carrier', async () => {
    const { rows } = await json('diff', 'cn-other-industry-2015', 'ipcc-2006')
    const coal = (rows as { name: string }[]).find(({ name }) => name === '无烟煤')
    expect(coal).toMatchObject({ unit: 'tCO2/t', b: { value: '2.62461' }, changePercent: 12.9949 })
    expect((await run('factors', 'diff', 'SAR', 'AR5')).out).toMatch(/甲烷 +tCO2e\/t +21 +28 +\+33\.33 %/)
  })

  it('compares files row by row', async () => {
    const bundled = readFileSync(fromRoot('packages/factors/sets/cn-2026.1.json'), 'utf8')
    const other = fileOf('other.json', bundled.replace('"0.5306"', '"0.5307"'))
    const { changed, added } = await json('diff', 'cn-2026.1', other)
    expect([changed, added]).toEqual([
      [
        {
          id: 'grid/CN/2023/average',
          name: expect.anything() as unknown,
          changes: [{ member: 'value', was: '0.5306', is: '0.5307' }],
        },
      ],
      [],
    ])
  })

  it('refuses what is neither, and one of each', async () => {
    expect((await run('factors', 'diff', 'ipcc-2007', 'AR5')).code).not.toBe(0)
    expect((await run('factors', 'diff', 'ipcc-2007', 'nix')).err).toMatch(/ipcc-2006/)
  })
})

describe('zc factors import', () => {
  it('refuses CSV that is no UTF-8, as Excel in Chinese writes it', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'zc-own-')), 'own.csv')
    writeFileSync(file, Buffer.from([0x69, 0x64, 0x0a, 0xbc, 0xd7]))
    const { code, err } = await run('factors', 'import', file)
    expect([code, err]).toEqual([
      3,
      expect.stringMatching(/own\.csv 第 2 行第 \d+ 列起不是 UTF-8.*ZC-FILE-ENCODING/),
    ])
  })

  it('says what was read, and saves it for --own', async () => {
    const file = fileOf('own.csv', `${header}supplier-coal,无烟煤,2.4,tCO2/t,2025,检测报告 A-1\n`)
    const out = join(folder, 'own.json')
    const first = await run('factors', 'import', file, '--write', out)
    expect([first.code, first.out]).toEqual([0, expect.stringMatching(/own\/supplier-coal .*2\.4 +tCO2\/t/)])
    const again = await json('import', out)
    expect(again['factors']).toMatchObject([{ id: 'own/supplier-coal', direct: '2.4' }])
    // What is there is never overwritten.
    expect((await run('factors', 'import', file, '--write', out)).err).toMatch(/ZC-FILE-UNWRITABLE/)
  })

  it('lists everything that is wrong with its place, and imports nothing', async () => {
    const file = fileOf('bad.csv', `${header}a,无烟煤,x,tCO2/t,2025,检测报告 A-1\nb,nix,1,tCO2/t,2025,\n`)
    const { code, out } = await run('factors', 'import', file)
    expect(code).not.toBe(0)
    expect(out).toMatch(/CSV:2[^]*CSV:3/)
    expect((await json('import', file))['factors']).toEqual([])
    expect((await run('inventory', 'samples/lithium-cell-plant.xlsx', '--own', file)).err).toMatch(
      /ZC-OWN-FACTOR/,
    )
  })
})
