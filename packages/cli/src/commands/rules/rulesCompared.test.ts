import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { madeUpRules } from '../../testing/madeUpRules.ts'
import { run } from '../../testing/run.ts'

const csv = [
  'id,sector,region,emissions,energy,audited',
  'a,steel,CN-JS,2,1,true',
  'b,steel,CN-JS,1.5,1,是',
  '"c, east",glass,CN-SH,3,1,no',
  'd,glass,CN-SH,,1,',
]

/** The made-up rules, and the same with a stricter limit and one more requirement. */
function twoVersions(): {
  a: string
  b: string
  population: string
  edit: ReturnType<typeof madeUpRules>['edit']
} {
  const [first, second] = [madeUpRules(), madeUpRules()]
  second.edit(second.ruleset, '"value": "2"', '"value": "1.5"')
  const population = join(first.folder, 'population.csv')
  writeFileSync(population, `\uFEFF${csv.join('\r\n')}\r\n`)
  return { a: first.folder, b: second.folder, population, edit: first.edit }
}

describe('zc rules diff', () => {
  it('speaks of limits and days, in both languages', async () => {
    const { a, b } = twoVersions()
    const zh = await run('rules', 'diff', a, b)
    expect(zh).toMatchObject({
      code: 0,
      out: 'made.up\n  限值“most”：自 2026-01-01 起由 2.0 tCO2/tce 改为 1.5 tCO2/tce（收紧）',
    })
    expect((await run('rules', 'diff', a, b, '--lang', 'en')).out).toContain(
      '1.5 tCO2/tce instead of 2.0 tCO2/tce (stricter)',
    )
    expect((await run('rules', 'diff', a, a, '--lang', 'en')).out).toBe('no difference')
    expect(JSON.parse((await run('rules', 'diff', a, b, '--json')).out)).toMatchObject({
      ruleSets: [{ a: 'made.up', changes: [{ of: 'limit', id: 'most' }] }],
    })
  })

  it('takes ids and bundle files too', async () => {
    const { a } = twoVersions()
    const file = join(a, 'bundle.txt')
    writeFileSync(file, (await run('rules', 'bundle')).out)
    const national = 'cn.factory.national-2026'
    expect((await run('rules', 'diff', national, file, '--ruleset', national, '--lang', 'en')).code).toBe(0)
    expect((await run('rules', 'diff', 'cn.park.nowhere', a)).err).toContain('ZC-RULE-UNKNOWN')
  })
})

describe.each(['columns', 'duckdb'])('zc rules impact and run by %s', (engine) => {
  it('counts who flips, by sector and region, failing apart from lacking data', async () => {
    const { a, b, population } = twoVersions()
    const args = [
      'rules',
      'impact',
      a,
      b,
      '--population',
      population,
      '--at',
      '2026-06-30',
      '--engine',
      engine,
    ]
    const { code, out } = await run(...args)
    expect(code).toBe(0)
    expect(out).toContain('2026-06-30，4 个对象，1 个结论有变')
    expect(out).toContain('  a，steel，CN-JS 江苏: 已达标 → 有差距 (intensity)')
    expect(JSON.parse((await run(...args, '--json')).out)).toMatchObject({
      engine,
      table: [
        { outcome: 'pass', before: 2, after: 1 },
        { outcome: 'fail', before: 1, after: 2 },
        { outcome: 'missing', before: 1, after: 1 },
      ],
      regions: [
        { group: 'CN-JS', nowFails: 1, nowMissing: 0 },
        { group: 'CN-SH', nowFails: 0 },
      ],
    })
  })

  it('judges a population, and JSON alike', async () => {
    const { a, population } = twoVersions()
    const json = join(a, 'population.txt')
    writeFileSync(
      json,
      JSON.stringify([{ id: 'a', sector: 'steel', facts: { emissions: '2', energy: 1, audited: true } }]),
    )
    const options = ['--rules', a, '--ruleset', 'made.up', '--at', '2026-06-30', '--engine', engine, '--json']
    const judged = async (file: string): Promise<unknown> => {
      const { code, out } = await run('rules', 'run', '--population', file, ...options)
      return { code, ...(JSON.parse(out) as object) }
    }
    expect(await judged(population)).toMatchObject({
      // One of them lacks data.
      code: 4,
      subjects: [
        { id: 'a', overall: 'pass', criteria: { intensity: 'pass', audit: 'pass' } },
        { id: 'b', overall: 'pass', criteria: { audit: 'pass' } },
        { id: 'c, east', overall: 'fail', criteria: { audit: 'fail' } },
        { id: 'd', overall: 'missing', criteria: { intensity: 'missing', audit: 'missing' } },
      ],
    })
    expect(await judged(json)).toMatchObject({ code: 0, subjects: [{ id: 'a', overall: 'pass' }] })
  })

  it('says in its help what it ends with', async () => {
    expect((await run('rules', 'run', '--help')).out).toContain('4 有对象的总结论为“缺少数据”')
    expect((await run('rules', 'run', '--help', '--lang', 'en')).out).toContain('4 data are missing')
  })
})

describe('zc rules sql', () => {
  it('prints the set of a day as one statement', async () => {
    const { a } = twoVersions()
    const { code, out } = await run(
      'rules',
      'sql',
      '--dialect',
      'duckdb',
      '--at',
      '2030-01-01',
      '--ruleset',
      'made.up',
      '--rules',
      a,
      '--from',
      'plants',
      '--keep',
      'id',
    )
    expect(code).toBe(0)
    expect(out).toMatch(/^-- made\.up 1\.0\.0 sha256:[0-9a-f]{64} 2030-01-01\n/)
    expect(out).toContain('FROM plants')
    expect(out).toContain('"id"')
  })

  it.each([
    ['plants', true],
    ['db.main."my plants"', true],
    ['工厂', true],
    ["read_parquet('a b/*.parquet')", true],
    ['facts; DROP TABLE x', false],
    ['facts -- ', false],
    ["read_csv('a') JOIN x", false],
    ["read_csv('a', header = true); DROP TABLE x", false],
    ['(SELECT 1)', false],
    ['', false],
  ])('takes %j after FROM: %s', async (from, isTaken) => {
    const { a } = twoVersions()
    const on = ['--at', '2030-01-01', '--dialect', 'duckdb', '--ruleset', 'made.up', '--rules', a]
    const { code, out, err } = await run('rules', 'sql', ...on, '--from', from)
    expect(code).toBe(isTaken ? 0 : 3)
    expect(isTaken ? out : err).toContain(isTaken ? `FROM ${from}` : '表名')
  })

  it.each([
    [['--at', '2030-02-30', '--dialect', 'duckdb', '--ruleset', 'made.up'], 3, '日历上有的一天'],
    [['--at', '2030-2-3', '--dialect', 'duckdb', '--ruleset', 'made.up'], 3, 'ZC-DATE-INVALID'],
    [['--at', '2030-01-01', '--dialect', 'oracle', '--ruleset', 'made.up'], 2, 'duckdb'],
    [['--at', '2030-01-01', '--dialect', 'duckdb'], 2, '--ruleset'],
  ])('refuses %j', async (options, expected, said) => {
    const { a } = twoVersions()
    const { code, err } = await run('rules', 'sql', '--rules', a, ...options)
    expect([code, err]).toEqual([expected, expect.stringContaining(said)])
  })
})
