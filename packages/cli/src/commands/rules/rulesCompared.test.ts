import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { madeUpRules } from '../../testing/madeUpRules.ts'
import { run } from '../../testing/run.ts'

const csv = [
  'id,sector,region,emissions,energy,audited',
  'a,steel,CN-31,2,1,true',
  'b,steel,CN-31,1.5,1,是',
  '"c, east",glass,CN-32,3,1,no',
  'd,glass,CN-32,,1,',
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
    expect(out).toContain('  a steel CN-31: 已达标 → 有差距 (intensity)')
    expect(JSON.parse((await run(...args, '--json')).out)).toMatchObject({
      engine,
      table: [
        { outcome: 'pass', before: 2, after: 1 },
        { outcome: 'fail', before: 1, after: 2 },
        { outcome: 'missing', before: 1, after: 1 },
      ],
      regions: [
        { group: 'CN-31', nowFails: 1, nowMissing: 0 },
        { group: 'CN-32', nowFails: 0 },
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
    const judged = async (file: string): Promise<unknown> =>
      JSON.parse(
        (
          await run(
            'rules',
            'run',
            '--rules',
            a,
            '--ruleset',
            'made.up',
            '--at',
            '2026-06-30',
            '--population',
            file,
            '--engine',
            engine,
            '--json',
          )
        ).out,
      )
    expect(await judged(population)).toMatchObject({
      subjects: [
        { id: 'a', overall: 'pass', criteria: { intensity: 'pass', audit: 'pass' } },
        { id: 'b', overall: 'pass', criteria: { audit: 'pass' } },
        { id: 'c, east', overall: 'fail', criteria: { audit: 'fail' } },
        { id: 'd', overall: 'missing', criteria: { intensity: 'missing', audit: 'missing' } },
      ],
    })
    expect(await judged(json)).toMatchObject({ subjects: [{ id: 'a', overall: 'pass' }] })
  })
})

describe('a population', () => {
  it.each([
    ['id,emision\na,1', 'emision'],
    ['id,emissions\na,1 t', '1 t'],
    ['id,emissions\na,1\na,2', 'id'],
    ['id,audited\na,maybe', 'maybe'],
    ['id,emissions\na,1,2', ':2'],
    ['id,emissions\na,"1', ':2'],
    ['{"id": 1}', 'facts'],
    ['[{"id": ', 'facts'],
  ])('%j is refused', async (text, said) => {
    const { a } = twoVersions()
    const file = join(a, 'p.csv')
    writeFileSync(file, text)
    const { code, err } = await run(
      'rules',
      'run',
      '--rules',
      a,
      '--ruleset',
      'made.up',
      '--at',
      '2026-06-30',
      '--population',
      file,
    )
    expect([code, err]).toEqual([3, expect.stringContaining(said)])
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
    [['--at', '2030-02-30', '--dialect', 'duckdb', '--ruleset', 'made.up'], 3, 'ZC-DATE-INVALID'],
    [['--at', '2030-01-01', '--dialect', 'oracle', '--ruleset', 'made.up'], 2, 'duckdb'],
    [['--at', '2030-01-01', '--dialect', 'duckdb'], 2, '--ruleset'],
  ])('refuses %j', async (options, expected, said) => {
    const { a } = twoVersions()
    const { code, err } = await run('rules', 'sql', '--rules', a, ...options)
    expect([code, err]).toEqual([expected, expect.stringContaining(said)])
  })
})
