import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { processMethods } from '@zerocarbon/accounting/process'
import { run } from '../testing/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'zc-calc-'))
const written = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
const kiln = ['calc', '碳酸盐分解', '用量:石灰石=200 t', '纯度:石灰石=97 %']

describe('zc calc', () => {
  it('computes a method from inputs on the command line, and shows defaults with their source', async () => {
    const { code, out, err } = await run(...kiln)
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('CO2   85.3018 tCO2')
    expect(out).toContain('process/cn-mee-2024/carbonate/caco3 = 0.4397 tCO2/t')
  })

  it('gives programs exact text, unit, lines, steps and defaults', async () => {
    const { out } = await run(...kiln, '--json')
    const result = JSON.parse(out) as Record<string, unknown>
    expect(result).toMatchObject({
      method: 'carbonate',
      complete: true,
      co2: { value: 85.3018, exact: '85.3018', unit: 'tCO2' },
      lines: [{ role: 'process', gas: 'CO2', mass: { exact: '85.3018', unit: 't' } }],
      defaults: [{ id: 'process/cn-mee-2024/carbonate/caco3', confidence: 'verified-2plus' }],
    })
  })

  it('takes a file, a guideline, potentials and rounding', async () => {
    const inputs = { '用量:石灰石': { value: 201, unit: 't' } }
    const rounding = { decimals: 2, mode: 'half-up' }
    const path = written('kiln.json', `\uFEFF${JSON.stringify({ inputs, rounding })}`)
    expect((await run('calc', 'carbonate', '--input', path)).out).toContain('CO2   88.38 tCO2')
    const ipcc = await run('calc', 'carbonate', '--input', path, '--set', 'ipcc-2006', '--json')
    expect(JSON.parse(ipcc.out)).toMatchObject({ co2: { exact: '88.38' }, defaults: [{ value: '0.43971' }] })
    const list = written('list.json', JSON.stringify({ inputs: [{ name: '质量:SF6', value: '2 kg' }] }))
    const gwp = await run('calc', 'gas-sum', '--input', list, '--gwp', 'SAR', '--json')
    expect(JSON.parse(gwp.out)).toMatchObject({ co2e: { exact: '47.8' }, potentials: 'SAR' })
  })

  it('ends with 4 and gives null, never 0, where an input is missing', async () => {
    const { code, out } = await run('calc', 'carbonate', '纯度:石灰石=1', '--json')
    expect(code).toBe(4)
    expect(JSON.parse(out)).toMatchObject({ complete: false, co2: null, co2e: null, lines: [] })
    expect(out).toContain('ZC-INPUT-MISSING')
  })

  it('refuses a method it does not have, with those that come near', async () => {
    const { code, err } = await run('calc', '碳酸盐分界')
    expect(code).toBe(3)
    expect(err).toMatch(/carbonate.*ZC-METHOD-UNKNOWN/)
  })

  it.each([
    ['no JSON', '{"inputs":'],
    ['an input given twice', '{"inputs":{"用量:石灰石":"1 t","用量:石灰石":"2 t"}}'],
    ['no object', '[1]'],
    ['a key nobody knows', '{"inputs":{},"inptus":{}}'],
    ['inputs that are none', '{"inputs":[1]}'],
    ['a value that is none', '{"inputs":{"用量:石灰石":true}}'],
    ['rounding that is none', '{"inputs":{},"rounding":{"decimals":"2"}}'],
    ['a text that is none', '{"inputs":{},"set":5}'],
  ])('refuses a file with %s', async (name, text) => {
    const { code, err } = await run('calc', 'carbonate', '--input', written(`${name}.json`, text))
    expect([code, err]).toEqual([3, expect.stringContaining('ZC-INPUT-FILE')])
  })

  it('refuses a file that is not there, or no page but a book', async () => {
    expect((await run('calc', 'carbonate', '--input', join(folder, 'none.json'))).err).toContain(
      'ZC-FILE-NOT-FOUND',
    )
    const big = written('big.json', `{"inputs":{}}${' '.repeat(1_048_577)}`)
    expect((await run('calc', 'carbonate', '--input', big)).err).toContain('ZC-INPUT-FILE')
  })
})

describe('zc calc --list', () => {
  it('prints every method with formula, inputs, units and source', async () => {
    const { out } = await run('calc', '--list')
    for (const { id, name, formula, source } of processMethods)
      for (const text of [id, name.zh, formula.zh, source.title]) expect(out).toContain(text)
  })

  it('gives programs the same, and one method by its name', async () => {
    const { out } = await run('calc', '硝酸', '--list', '--json', '--lang', 'en')
    const [method, ...others] = JSON.parse(out) as {
      id: string
      inputs: { id: string; required: boolean }[]
    }[]
    expect([method?.id, others]).toEqual(['nitric-acid', []])
    expect(method?.inputs.find(({ required }) => required)?.id).toBe('output')
  })
})
