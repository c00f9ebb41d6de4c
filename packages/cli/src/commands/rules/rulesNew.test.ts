import { describe, expect, it } from 'vitest'
import { madeUpRules } from '../../testing/madeUpRules.ts'
import { run } from '../../testing/run.ts'

describe('zc rules new', () => {
  it('writes a set that passes check, fmt and test, and overwrites nothing', async () => {
    const { folder } = madeUpRules()
    expect((await run('rules', 'new', 'cn-hn.park.2026', '--rules', folder)).code).toBe(0)
    for (const name of ['check', 'test'])
      expect(await run('rules', name, folder)).toMatchObject({ code: 0, err: '' })
    const { out } = await run('rules', 'fmt', folder, '--check')
    expect(out).not.toContain('park')
    const again = await run('rules', 'new', 'cn-hn.park.2026', '--rules', folder)
    expect([again.code, again.err]).toEqual([3, expect.stringContaining('可填：还没有用过的编号')])
  })

  it.each(['CN.Park', '../../x', 'a..b', ''])('refuses the id %j', async (id) => {
    const { folder } = madeUpRules()
    expect(await run('rules', 'new', id, '--rules', folder)).toMatchObject({ code: 3 })
  })
})

describe('zc rules explain', () => {
  it('says a set, or one criterion of it, in both languages', async () => {
    const { folder } = madeUpRules()
    const zh = await run('rules', 'explain', 'made.up', '--rules', folder)
    expect(zh.out).toContain('自 2030-01-01 起 1.0 tCO2/tce（1 1；两个来源一致；2026-01-01 核对）')
    const en = await run('rules', 'explain', 'made.up', 'audit', '--rules', folder, '--lang', 'en')
    expect(en.out).toContain('requires: audited equal to yes')
    expect(en.out).not.toContain('intensity')
    expect((await run('rules', 'explain', 'cn.factory.national-2026')).out).toContain(
      '工信厅节函〔2026〕334号',
    )
  })

  it('names what there is', async () => {
    const { folder } = madeUpRules()
    expect((await run('rules', 'explain', 'made.upp', '--rules', folder)).err).toContain('made.up')
    expect((await run('rules', 'explain', 'made.up', 'x', '--rules', folder)).err).toContain(
      'intensity · audit',
    )
  })
})
