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

describe('zc calc says by name', () => {
  const said = async (...args: string[]) => {
    const zh = await run('calc', ...args)
    const en = await run('calc', ...args, '--lang', 'en')
    return { zh: `${zh.out}\n${zh.err}`, en: `${en.out}\n${en.err}`, code: zh.code }
  }

  it('which guideline or potentials it does not know, and which there are', async () => {
    const set = await said('carbonate', '用量:石灰石=200 t', '--set', 'ipcc-2007')
    expect(set.code).toBe(3)
    for (const text of [set.zh, set.en])
      for (const word of ['ipcc-2007', 'cn-mee-2024', 'ipcc-2006']) expect(text).toContain(word)
    const gwp = await said('carbonate', '用量:石灰石=200 t', '--gwp', 'AR9')
    for (const text of [gwp.zh, gwp.en])
      for (const word of ['AR9', 'AR5', 'AR6']) expect(text).toContain(word)
    const file = written('set.json', '{"inputs":{"用量:石灰石":"1 t"},"set":"ipcc"}')
    expect((await run('calc', 'carbonate', '--input', file)).err).toContain('ZC-ARGUMENT-INVALID')
    const loose = await said('carbonate', '用量:石灰石=200 t', '--set', 'IPCC 2006', '--gwp', 'ar6')
    expect(loose.zh).toMatch(/GWP AR6[^]*process\/ipcc-2006/)
  })

  it('the input and what was typed, in the language of the reader', async () => {
    const number = await said('carbonate', '用量:石灰石=1,000 t')
    expect(number.zh).toMatch(/输入“用量:石灰石”填的是“1,000 t”：不是数字/)
    expect(number.en).toMatch(/Input "Amount:石灰石", given as "1,000 t": this is not a number/)
    const unit = await said('carbonate', '用量:石灰石=1000 GJ')
    expect(unit.zh).toMatch(/用量:石灰石[^]*1000 GJ/)
  })

  it('the words it takes, where one is missing or mistyped', async () => {
    const missing = await said('steam', '质量=1 t', '压力=1 MPa')
    expect(missing.zh).toMatch(/压力类型[^]*表压、绝压/)
    expect(missing.en).toMatch(/gauge, absolute/)
    const mistyped = await said('steam', '质量=1 t', '压力=1 MPa', '压力类型=表')
    expect(mistyped.en).toMatch(/"表"[^]*gauge, absolute/)
    expect(mistyped.en).not.toContain('表压')
  })

  it('what has a published value, where the name has none', async () => {
    const missing = await said('carbonate', '用量:石灰=200 t')
    expect(missing.zh).toMatch(/有公布值的名称：碳酸钙/)
    expect(missing.en).toMatch(/calcium carbonate/)
    const elsewhere = await said('carbonate', '用量:碳酸氢钠=200 t', '--set', 'ipcc-2006')
    expect(elsewhere.zh).toMatch(/换用公布了它的指南：cn-mee-2024/)
  })

  it('how to write a value with its unit, where the quotes were left out', async () => {
    const parted = await said('carbonate', '用量:石灰石=200', 't')
    expect(parted.zh).toMatch(/参数“输入”不能是“t”[^]*加引号/)
    expect(parted.en).toMatch(/in quotes as a whole/)
  })

  it('an input that it does not know, with its own in the language of the reader', async () => {
    const unknown = await said('carbonate', '用料:石灰石=200 t')
    expect(unknown.zh).toMatch(/没有输入“用料:石灰石”[^]*可填 用量:…/)
    expect(unknown.en).toMatch(/Use one of [^]*Amount:…/)
    expect(unknown.en).not.toContain('用量:…')
  })
})

it('reads names however they are spaced, hyphened and bracketed', async () => {
  const ways = [
    ['CaO 含量', 'A·1'],
    ['CaO含量', 'A-1'],
    ['ｃａｏ（含量）', 'ａ1'],
  ]
  const results = await Promise.all(
    ways.map(async ([cao, stream]) => {
      const { out } = await run(
        'calc',
        'lime-oxide',
        `产量:${stream!}=100 t`,
        `${cao!}:A-1=90 %`,
        'MgO含量:A 1=0',
        '--json',
      )
      return (JSON.parse(out) as { co2: { exact: string } | null }).co2?.exact
    }),
  )
  expect(results[0]).toBeDefined()
  expect(new Set(results).size).toBe(1)
})

it('takes a number alone in the unit of the method, and says so in the answer and in its step', async () => {
  const bare = ['calc', 'carbonate', '用量:石灰石=200', '纯度:石灰石=97 %']
  const { code, out } = await run(...bare, '--why')
  expect(code).toBe(0)
  expect(out).toContain('CO2   85.3018 tCO2')
  expect(out).toContain('没有写单位，按方法的单位: 用量:石灰石 = 200 t')
  expect(out).toContain('用量（没有写单位，按方法的 t）')
  const path = written('bare.json', JSON.stringify({ inputs: { '用量:石灰石': 200, '纯度:石灰石': 0.97 } }))
  const file = await run('calc', 'carbonate', '--input', path, '--json', '--lang', 'en')
  expect(file.out).toContain('"exact": "85.3018"')
  expect(file.out).toContain('Amount (no unit written: t of the method)')
  expect((await run(...kiln)).out).not.toContain('没有写单位')
  // What is no number alone is not guessed at.
  expect((await run('calc', 'carbonate', '用量:石灰石=1,000')).code).toBe(4)
})

it.each([
  ['lime', '产量:生石灰=100 t', '75 '],
  ['lime', '产量:quicklime=100 t', '75 '],
  ['ferroalloy', '产量:75硅铁=100 t', '400 '],
  ['ferroalloy', '产量:75#硅铁=100 t', '400 '],
  ['steel-ipcc', '产量:电炉钢=100 t', '8 '],
  ['steel-ipcc', '产量:EAF steel=100 t', '8 '],
  ['steel-ipcc', '产量:铁水=100 t', '135 '],
  ['ammonia-by-factor', '产量:conventional reforming=100 t', '169.4 '],
  ['ammonia-by-factor', '产量:常规重整=100 t', '169.4 '],
  ['reductant', '还原剂量:无烟煤=100 t', '192.4 '],
  ['carbon-fixed', '产量:粗钢=100 t', '-3.7 '],
])('%s finds the published value of %s', async (method, input, co2) => {
  expect((await run('calc', method, input)).out).toContain(`CO2   ${co2}tCO2`)
})

it('finds adipic acid by its own name, and lists what an everyday name may mean', async () => {
  expect((await run('calc', 'adipic-acid', '产量:己二酸=1 t')).out).toContain('己二酸：己二酸  N2O   0.3')
  const { code, out } = await run('calc', 'ferroalloy', '产量:硅铁=100 t')
  expect(code).toBe(4)
  expect(out).toContain('有公布值的名称：硅铁 45%、硅铁 65%、硅铁 75%、硅铁 90%（')
  expect((await run('calc', 'reductant', '还原剂量:焦炭=1 t', '--set', 'ipcc-2006')).out).toContain(
    '焦炭（锰铁、硅锰）下限',
  )
})

it('lists the published values of one method', async () => {
  const { out } = await run('calc', '--list', 'carbonate')
  expect(out).toMatch(/碳酸钙 +0\.4397 +tCO2\/t +cn-mee-2024 +verified-2plus/)
  const [method] = JSON.parse((await run('calc', 'carbonate', '--list', '--json')).out) as [
    { names: object; inputs: { id: string; names: object; published: { set: string; value: string }[] }[] },
  ]
  expect(method.names).toEqual({ zh: '碳酸盐分解', en: expect.any(String) as string })
  const rows = method.inputs.flatMap(({ published }) => published)
  expect(rows).toContainEqual(expect.objectContaining({ set: 'ipcc-2006', value: '0.43971' }))
})
