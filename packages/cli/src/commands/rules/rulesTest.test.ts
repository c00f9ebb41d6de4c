import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { madeUpRules } from '../../testing/madeUpRules.ts'
import { run } from '../../testing/run.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

const doc = JSON.stringify({
  title: { zh: '多余', en: 'spare' },
  issuer: 'nobody',
  number: '2',
  confidence: 'derived',
})

describe('zc rules test', () => {
  it('passes where every case comes out, every comparison was seen and every slip is noticed', async () => {
    const { folder } = madeUpRules()
    const { code, out } = await run('rules', 'test', folder, '--lang', 'en')
    expect(code).toBe(0)
    expect(out).toMatch(/^made\.up {2}8 cases {2}\d+ boundary cases$/)
    const missing = await run('rules', 'test', folder, '--coverage', '--lang', 'en')
    expect(missing).toMatchObject({ code: 0 })
    expect(missing.out).toContain('2 of 2 comparisons seen all ways')
    const slips = await run('rules', 'test', folder, '--mutate', '--lang', 'en')
    expect(slips.out).toContain('(100 %)')
    expect(slips.code).toBe(0)
  })

  it('names the case that fails, and ends with 4', async () => {
    const { folder, cases, edit } = madeUpRules()
    edit(cases, '"intensity": "fail"', '"intensity": "pass"')
    const { code, out } = await run('rules', 'test', folder)
    expect(code).toBe(4)
    expect(out).toContain(
      '2026-01-01 2.1：“intensity”（intensity）应为“已达标”（pass），得到“有差距”（fail）：实测 ',
    )
    expect((await run('rules', 'test', folder, '--lang', 'en')).out).toContain(
      '2026-01-01 2.1: "intensity" (intensity): expected "Met" (pass), came "Gap" (fail): measured ',
    )
  })

  it('speaks one language, also of cases named in two and of the phase', async () => {
    const { folder, cases, edit } = madeUpRules()
    edit(cases, '"name": "2026-01-01 2.1"', '"expectPhase": "pilot", "name": "刚超过 / just over"')
    edit(cases, '"intensity": "fail"', '"intensity": "missing"')
    const set = await run('rules', 'check', folder)
    expect(set.err).toContain('pilot')
    edit(cases, '"expectPhase": "pilot", ', '"expectOverall": "pass", ')
    const zh = await run('rules', 'test', folder)
    expect(zh.out).toContain('：刚超过：“intensity”（intensity）应为“缺少数据”（missing），')
    expect(zh.out).toContain('：刚超过：总结论应为“已达标”（pass），得到“有差距”（fail）')
    const en = (await run('rules', 'test', folder, '--lang', 'en')).out
    expect(en).toContain(': just over: overall: expected "Met" (pass), came "Gap" (fail)')
    expect(en).not.toMatch(/\p{Script=Han}/u)
  })

  it('names comparisons no case saw, with line and column', async () => {
    const { folder, cases, ruleset, edit } = madeUpRules()
    edit(cases, '"audited": false', '"audited": true')
    const { code, out } = await run('rules', 'test', folder, '--coverage')
    expect(code).toBe(4)
    const line = readFileSync(ruleset, 'utf8')
      .split('\n')
      .findIndex((text) => text.includes('"fact": "audited"'))
    expect(out).toContain(`${ruleset}:${String(line)}:`)
    expect(out).toContain('audit audited：没有用例见到不成立')
  })

  it.each([
    ['just over the line', '"emissions": "2.1"', '"emissions": "2.2"', '2 becomes 2.1'],
    ['just over the later line', '"emissions": "1.1"', '"emissions": "1.2"', '1 becomes 1.1'],
    ['on the day before', '"on": "2029-12-31"', '"on": "2029-12-30"', '2030-01-01 becomes 2029-12-31'],
  ])('without a case %s a slip survives and is named with its place', async (_, from, to, slip) => {
    const { folder, cases, ruleset, edit } = madeUpRules()
    edit(cases, from, to)
    const { code, out } = await run('rules', 'test', folder, '--mutate', '--lang', 'en')
    expect(out).toMatch(new RegExp(`${ruleset}:\\d+:\\d+: ${slip} - no case notices`))
    expect(code).toBe(4)
  })

  it('counts only cases that cite a clause', async () => {
    const { folder, cases } = madeUpRules()
    const text = JSON.parse(readFileSync(cases, 'utf8')) as { cases: { cite?: unknown }[] }
    for (const each of text.cases) delete each.cite
    writeFileSync(cases, JSON.stringify(text))
    const json = JSON.parse((await run('rules', 'test', folder, '--mutate', '--json')).out) as {
      ruleSets: { mutation: { killed: number } }[]
    }
    expect(json.ruleSets[0]?.mutation.killed).toBe(0)
  })

  it('--update takes what comes out, prints it, and refuses in CI', async () => {
    const { folder, cases, edit } = madeUpRules()
    edit(cases, '"intensity": "fail"', '"intensity": "pass"')
    vi.stubEnv('CI', 'true')
    expect((await run('rules', 'test', folder, '--update')).code).toBe(3)
    vi.stubEnv('CI', '')
    const { code, out } = await run('rules', 'test', folder, '--update')
    expect(out).toContain('2026-01-01 2.1: intensity: pass → fail')
    expect(code).toBe(0)
    expect((await run('rules', 'test', folder)).code).toBe(0)
    expect((await run('rules', 'fmt', folder, '--check')).out).not.toContain('cases.json')
  })
})

describe('zc rules check and fmt', () => {
  it('checks cases too, and misses sets without any', async () => {
    const { folder, cases, edit } = madeUpRules()
    expect(await run('rules', 'check', folder)).toMatchObject({ code: 0 })
    edit(cases, '"audited": true', '"audted": true')
    const wrong = await run('rules', 'check', folder, '--lang', 'en')
    expect([wrong.code, wrong.err]).toEqual([3, expect.stringContaining('there is no fact "audted"')])
    expect(wrong.err).toContain(`${cases}:`)
  })

  it('reads by the schemas of the program, not by those of the folder', async () => {
    const { folder, ruleset, edit } = madeUpRules()
    for (const name of ['ruleset', 'cases', 'facts'])
      writeFileSync(join(folder, 'schema', `${name}.schema.json`), '{}')
    const other = await run('rules', 'check', folder)
    expect(other.code).toBe(0)
    expect(other.err).toContain('ruleset.schema.json：与本程序的不同，检查按本程序的格式')
    edit(ruleset, '"criteria": [', '"criteria": 5, "not": [')
    const wrong = await run('rules', 'check', folder)
    expect([wrong.code, wrong.err]).toEqual([3, expect.stringContaining('“5”不能用在这里')])
    for (const command of ['test', 'bundle']) expect((await run('rules', command, folder)).code).toBe(3)
  })

  it('remarks on a document nothing cites and on a check of tomorrow, and passes', async () => {
    const { folder, ruleset, edit } = madeUpRules()
    edit(ruleset, '"checkedOn": "2026-01-01"', '"checkedOn": "2999-01-01"')
    edit(ruleset, '"sources": {', `"sources": {"spare": ${doc},`)
    const { code, err } = await run('rules', 'check', folder)
    expect(code).toBe(0)
    expect(err).toMatch(/ruleset\.json:\d+:\d+：文件“spare”没有一处引用/)
    expect(err).toMatch(/ruleset\.json:\d+:\d+：日期 2999-01-01 还没有到/)
    const json = await run('rules', 'check', folder, '--json', '--lang', 'en')
    expect((JSON.parse(json.out) as { remarks: unknown[] }).remarks).toHaveLength(2)
  })

  it('shows what changes in the dictionary', async () => {
    const [a, b] = [madeUpRules(), madeUpRules()]
    expect((await run('rules', 'diff', a.folder, b.folder)).out).toBe('没有差别')
    b.edit(join(b.folder, 'facts.json'), '"unit": "1"', '"unit": "kWh"')
    expect((await run('rules', 'diff', a.folder, b.folder)).out).toBe(
      'facts.json\n  数据“part”（part）：单位由 1 改为 kWh',
    )
  })

  it('tells cases that have one name', async () => {
    const { folder, cases, edit } = madeUpRules()
    edit(cases, '2026-01-01 2.1', '2026-01-01 2')
    expect((await run('rules', 'check', folder)).err).toContain('用例“2026-01-01 2”出现两次')
  })

  it('says what looks like rules and is not read', async () => {
    const { folder, ruleset } = madeUpRules()
    writeFileSync(join(folder, 'made/tests/carbon.json'), '{}')
    symlinkSync(ruleset, join(folder, 'made/other.json'))
    symlinkSync(join(folder, 'made'), join(folder, 'linked'))
    mkdirSync(join(folder, 'late', 'ruleset.json'), { recursive: true })
    mkdirSync(join(folder, '.vscode'))
    writeFileSync(join(folder, '.vscode/settings.json'), '{}')
    for (const command of ['check', 'test']) {
      const { code, err } = await run('rules', command, folder)
      expect([code, err.split('\n').map((line) => line.slice(folder.length + 1).split('；')[0])]).toEqual([
        4,
        [
          'late/ruleset.json：不是文件，没有读',
          'linked：是链接，没有跟进去',
          'made/other.json：是链接，没有跟进去',
          'made/tests/carbon.json：没有读',
        ],
      ])
    }
  })

  it('refuses a folder without sets, and text that is no UTF-8', async () => {
    const { folder, ruleset } = madeUpRules()
    writeFileSync(ruleset, Buffer.from('\uFEFF{"format": 1}', 'utf16le'))
    expect(await run('rules', 'check', folder)).toMatchObject({
      code: 3,
      err: expect.stringContaining(`${ruleset} 整个文件不是 UTF-8`) as string,
    })
    rmSync(join(folder, 'made'), { recursive: true })
    for (const command of ['check', 'test', 'bundle'])
      expect(await run('rules', command, folder)).toMatchObject({
        code: 3,
        err: expect.stringContaining('ruleset.json') as string,
      })
  })

  it('writes the canonical form once, and leaves what is no JSON', async () => {
    const { folder, ruleset, edit } = madeUpRules()
    edit(ruleset, '"evidence": [\n        "records"\n      ],\n      "cite"', '"cite"')
    edit(ruleset, '"id": "intensity",', '"evidence": ["records"], "id": "intensity",')
    const before = JSON.parse(readFileSync(ruleset, 'utf8')) as unknown
    const told = await run('rules', 'fmt', folder, '--check')
    expect([told.code, told.out]).toEqual([4, expect.stringContaining(ruleset)])
    expect((await run('rules', 'fmt', folder)).code).toBe(0)
    expect(JSON.parse(readFileSync(ruleset, 'utf8'))).toEqual(before)
    expect((await run('rules', 'fmt', folder, '--check')).code).toBe(0)
    edit(ruleset, '"format"', 'format')
    const text = readFileSync(ruleset, 'utf8')
    expect((await run('rules', 'fmt', folder)).code).toBe(3)
    expect(readFileSync(ruleset, 'utf8')).toBe(text)
  })
})
