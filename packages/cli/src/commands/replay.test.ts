import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { run } from '../testing/run.ts'
import { fromRoot } from '../testing/temporaryCopy.ts'

const plant = fromRoot('samples/lithium-cell-plant.xlsx')
const national = 'cn.factory.national-2026'

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'zc-record-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

async function recorded(): Promise<string> {
  const file = join(folder(), 'out.json')
  await run('check', plant, '--ruleset', national, '--record', file)
  return file
}

describe('zc check --record and zc replay', () => {
  it('gives the same record, with facts, cells, limits and gaps in it', async () => {
    const file = await recorded()
    const [record] = (JSON.parse(readFileSync(file, 'utf8')) as { records: Record<string, unknown>[] })
      .records
    expect(record).toMatchObject({
      format: 'zc-record/1',
      backend: 'json-rules-engine',
      on: '2026-12-31',
      ruleSet: { id: national },
      subject: {
        kind: 'factory',
        name: '示例电池（溧阳）有限公司 一厂',
        file: 'lithium-cell-plant.xlsx',
        period: { from: '2026-01-01', to: '2026-12-31' },
        sector: 'lithium-battery',
      },
    })
    const facts = record!['facts'] as { id: string; at?: object; from?: readonly string[] }[]
    expect(facts.filter(({ at, from }) => !at && !from)).toEqual([])
    expect(facts.find(({ id }) => id === 'emissions-co2-location')?.from).toContain('ZC_Activity!E2:E397')
    const criteria = record!['criteria'] as { id: string; gap?: { says: { en: string } } }[]
    const share = criteria.find(({ id }) => id === 'non-fossil-share-entry')
    expect(share?.gap?.says.en).toMatch(/^[\d,.]+ tce short \([\d.]+ % of the limit\)$/)
    const again = await run('replay', file, '--lang', 'en')
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('same again') as string })
    const other = await recorded()
    expect(readFileSync(other, 'utf8')).toBe(readFileSync(file, 'utf8'))
  })

  it('says that a record was altered, and what comes out', async () => {
    const file = await recorded()
    const text = readFileSync(file, 'utf8')
    expect(text).toContain('"overall":"fail"')
    writeFileSync(file, text.replace('"overall":"fail"', '"overall":"pass"'))
    const { code, out } = await run('replay', file)
    expect(code).toBe(4)
    expect(out).toContain('记录被改过')
    expect(out).toContain('overall：当时 "pass"，现在 "fail"')
  })

  it('says that a record was taken out, put in or exchanged', async () => {
    const file = join(folder(), 'out.json')
    await run('check', plant, '--record', file)
    const whole = JSON.parse(readFileSync(file, 'utf8')) as { records: unknown[] }
    expect(whole.records.length).toBeGreaterThan(1)
    expect((await run('replay', file)).out).not.toContain('文件被改过')
    const { records } = whole
    for (const other of [records.slice(1), records.toReversed(), [...records, records[0]]]) {
      writeFileSync(file, JSON.stringify({ ...whole, records: other }))
      const { code, out } = await run('replay', file, '--json')
      expect([code, (JSON.parse(out) as { whole: boolean }).whole]).toEqual([4, false])
    }
    expect((await run('replay', file)).out).toContain('文件被改过：与自己的校验值不符')
  })

  it('names the criterion that was taken out of a record', async () => {
    const file = await recorded()
    const text = JSON.parse(readFileSync(file, 'utf8')) as { records: [{ criteria: { id: string }[] }] }
    const [gone] = text.records[0].criteria.splice(1, 1)
    writeFileSync(file, JSON.stringify(text))
    const { out } = await run('replay', file)
    const told = out.split('\n').filter((line) => line.includes('：当时'))
    expect(told).toHaveLength(1)
    expect(told[0]).toContain(`criteria.${gone!.id}：当时 没有，现在 {`)
  })

  it('says that the set is another, or missing', async () => {
    const file = await recorded()
    const rules = join(folder(), 'rules')
    cpSync(fromRoot('rules'), rules, { recursive: true })
    const path = join(rules, 'cn/factory/national-2026/ruleset.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"value": "1.8"', '"value": "1.7"'))
    const { code, out } = await run('replay', file, '--rules', rules)
    expect([code, out]).toEqual([4, expect.stringContaining('规则集不是当时那一版')])
    const text = readFileSync(file, 'utf8').replaceAll(national, 'cn.factory.gone')
    writeFileSync(file, text)
    expect((await run('replay', file, '--lang', 'en')).out).toContain('there is no rule set cn.factory.gone')
  })

  it('takes no other file for a record, and overwrites none', async () => {
    const file = join(folder(), 'mine.json')
    writeFileSync(file, '{"mine": 1}')
    expect(await run('check', plant, '--record', file)).toMatchObject({ code: 5 })
    expect(readFileSync(file, 'utf8')).toBe('{"mine": 1}')
    expect(await run('replay', file)).toMatchObject({ code: 3 })
    expect(await run('replay', join(file, 'nowhere'))).toMatchObject({ code: 3 })
  })

  it.each([
    ['"on":"2026-12-31"', '"on":"2030-13-01"', 'records.0.on'],
    ['"on":"2026-12-31"', '"on":"2030-02-30"', 'records.0.on'],
    ['"type":"decimal"', '"type":"number"', 'records.0.facts'],
    ['zc-records/1', 'zc-records/2', 'format'],
    ['{"format":"zc-records/1"', '{"__proto__":{},"format":"zc-records/1"', '__proto__'],
    ['{"format":"zc-records/1"', '{"count":9,"format":"zc-records/1"', 'count'],
    ['{', '', 'JSON'],
  ])('says what is wrong with a record: %s -> %s', async (from, to, said) => {
    const file = await recorded()
    const text = readFileSync(file, 'utf8')
    expect(text).toContain(from)
    writeFileSync(file, text.replace(from, to))
    const { code, err } = await run('replay', file)
    expect([code, err]).toEqual([3, expect.stringMatching(new RegExp(`写的文件；这个文件.*${said}`))])
    expect((await run('replay', file, '--lang', 'en')).err).toMatch(
      new RegExp(`wrote; in this one .*(${said})`),
    )
  })
})
