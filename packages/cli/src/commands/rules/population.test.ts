import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPopulation } from '../../file/readPopulation.ts'
import { madeUpRules } from '../../testing/madeUpRules.ts'
import { run } from '../../testing/run.ts'
import { openSide, type Side } from './openSide.ts'

describe('a population', () => {
  it.each([
    ['id,emision\na,1', 'p.csv:1 emision”'],
    ['\nid,part,part\na,1,1', 'p.csv:2”不能是“part”。可填：每列一个不重复的列名'],
    ['', '一行列名'],
    ['id,emissions', '一行列名'],
    ['id,sector\na,stee', ':2 sector”不能是“stee”。可填：steel、glass'],
    ['id,region\na,CN-SH\nb,Mars', ':3 region”不能是“Mars”。可填：全国、北京'],
    ['id,colour\na,green', ':2 colour”不能是“green”。可填：红、蓝'],
    [`id,emissions\na,${'9'.repeat(60)}`, ':2 emissions'],
    [Buffer.from([0x69, 0x64, 0x0a, 0xb8, 0xd6]), 'p.csv 第 2 行第 1 列起不是 UTF-8'],
    ['id,emissions\na,1 t', '1 t'],
    ['id,emissions\na,1\na,2', 'id'],
    ['id,emissions\na,-100', ':2 emissions”不能是“-100”。可填：0 或更大的数'],
    ['id,part\na,30', ':2 part”不能是“30”。可填：0 – 1；30 % 写作 0.3'],
    ['id,part\na,150%', ':2 part”不能是“150%”。可填：0 – 1'],
    ['[{"id": "a", "emissions": {"value": 1}}]', '{"value":1}'],
    ['id,名称,emissions\na,b,1', '同一项数据只用一列'],
    ['id,audited\na,maybe', 'maybe'],
    ['id,emissions\na,1,2', ':2'],
    ['id,emissions\na,"1', ':2'],
    ['{"id": 1}', 'facts'],
    ['[{"id": ', 'facts'],
  ])('%j is refused', async (text, said) => {
    const { folder: a } = madeUpRules()
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

it('takes sectors, regions and words by id or either name in any case, and shares in per cent', async () => {
  const { folder: a } = madeUpRules()
  const file = join(a, 'p.csv')
  writeFileSync(
    file,
    'id,sector,region,colour,part\n1,STEEL,cn-hn,RED,6%\n2,glass,湖南,蓝,0.06\n3,,Jiangsu,,\n',
  )
  const options = ['--rules', a, '--ruleset', 'made.up', '--at', '2026-06-30', '--population', file]
  const { out } = await run('rules', 'run', ...options, '--json')
  expect((JSON.parse(out) as { subjects: unknown[] }).subjects).toMatchObject([
    { sector: 'steel', region: 'CN-HN' },
    { sector: 'glass', region: 'CN-HN' },
    { sector: '', region: 'CN-JS' },
  ])
  const silent = { out: () => {}, err: () => {}, language: 'zh', json: false, live: false } as const
  const read = readPopulation(file, [openSide(a) as Side], '2026-06-30', silent)
  expect(read.map(({ c: { facts } }) => facts.get('colour')?.value)).toEqual(['red', 'blue', undefined])
  expect(read.slice(0, 2).map(({ c: { facts } }) => String(facts.get('part')?.value))).toEqual([
    '0.06',
    '0.06',
  ])
})

it('takes columns by their Chinese and English names', () => {
  const { folder: a } = madeUpRules()
  const file = join(a, 'p.csv')
  writeFileSync(file, '名称,行业,地区,Emissions\n一厂,glass,湖南,12\n')
  const silent = { out: () => {}, err: () => {}, language: 'zh', json: false, live: false } as const
  const [one] = readPopulation(file, [openSide(a) as Side], '2026-06-30', silent)
  expect(one).toMatchObject({ id: '一厂', sector: 'glass', region: 'CN-HN' })
  expect(String(one?.c.facts.get('emissions')?.value)).toBe('12')
})

describe('subjects of another region', () => {
  it.each([
    ['CN', 0],
    ['CN-HN', 1],
    ['CN-JS-SIP', 1],
    ['EU', 0],
  ])('than %s are counted: %s', async (jurisdiction, count) => {
    const { folder: a, edit } = madeUpRules()
    const ruleset = join(a, 'made/ruleset.json')
    edit(ruleset, '"jurisdiction": "CN"', `"jurisdiction": "${jurisdiction}"`)
    const file = join(a, 'p.csv')
    writeFileSync(file, 'id,region\na,CN-HN\nb,CN-JS\nc,CN\nd,\n')
    const by = ['--population', file, '--at', '2026-06-30']
    const judged = ['rules', 'run', '--rules', a, '--ruleset', 'made.up', ...by]
    const compared = ['rules', 'impact', a, a, ...by]
    expect(JSON.parse((await run(...judged, '--json')).out)).toMatchObject({ otherRegion: count })
    expect(JSON.parse((await run(...compared, '--json')).out)).toMatchObject({
      a: { otherRegion: count },
      b: { otherRegion: count },
    })
    for (const args of [judged, compared])
      expect(
        (await run(...args)).err.split('\n').filter((line) => line.includes('不在 made.up 适用的地区')),
      ).toHaveLength(count)
  })
})
