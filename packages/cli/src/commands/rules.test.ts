import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../testing/run.ts'
import { fromRoot } from '../testing/temporaryCopy.ts'

it('prints the bundle that the hosts embed', async () => {
  const { code, out } = await run('rules', 'bundle', fromRoot('rules'))
  expect(code).toBe(0)
  const committed = JSON.parse(
    readFileSync(fromRoot('packages/rules-engine/bundle/rules.json'), 'utf8'),
  ) as unknown
  expect(JSON.parse(out)).toEqual(committed)
})

it('lists the bundled sets with their hash', async () => {
  const { code, out } = await run('rules', 'list')
  expect(code).toBe(0)
  expect(out).toContain('cn.factory.guidance-2026')
  expect(out).toContain('cn.factory.national-2026')
  expect(out).toMatch(/sha256:[0-9a-f]{64}/)
})

it('names file, line and column of a mistake, in both languages, and prints no bundle', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'zc-rules-')), 'ours')
  cpSync(fromRoot('rules'), folder, { recursive: true })
  const file = join(folder, 'cn/factory/national-2026/ruleset.json')
  const text = readFileSync(file, 'utf8')
  expect(text).toContain('"value": "1.8"')
  writeFileSync(file, text.replace('"value": "1.8"', '"value": 1.8'))
  const line = text.slice(0, text.indexOf('"value": "1.8"')).split('\n').length
  const zh = await run('rules', 'bundle', folder)
  expect(zh.code).toBe(3)
  expect(zh.out).toBe('')
  expect(zh.err).toContain(`${file} 第 ${String(line)} 行`)
  const en = await run('rules', 'bundle', `${folder}/`, '--lang', 'en')
  expect(en.err).toContain(`${file}:${String(line)}:`)
  const json = await run('rules', 'bundle', folder, '--json')
  expect(JSON.parse(json.out)).toMatchObject({ problems: [{ file, info: { file } }] })
})

it('says when the folder is not there', async () => {
  expect(await run('rules', 'bundle', '/no/such/folder')).toMatchObject({ code: 3, out: '' })
})
