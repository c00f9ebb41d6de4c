import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { run } from '../testing/run.ts'
import { readGlobals } from './globalOptions.ts'

const formula = ['fn', 'EMISSIONS', '外购电力', '1', 'MWh', '2023-06-30']

describe('--lang and --json', () => {
  it.each([
    [['--json', '--lang', 'en', ...formula]],
    [['fn', '--json', '--lang=en', ...formula.slice(1)]],
    [[...formula, '--json', '--lang', 'en']],
    [['--lang', 'zh', ...formula, '--exact', '--json', '--lang', 'en']],
  ])('work in %j', async (args) => {
    expect(JSON.parse((await run(...args)).out)).toEqual({ value: 0.5306, exact: '0.5306', unit: 'tCO2' })
    expect(readGlobals(args, {})).toEqual({ json: true, language: 'en' })
  })

  it('work around the two words of factors list', async () => {
    for (const args of [
      ['--lang', 'en', 'factors', 'list', '江苏'],
      ['factors', '--lang', 'en', 'list', '江苏'],
      ['factors', 'list', '江苏', '--lang', 'en'],
    ]) {
      expect((await run(...args)).out).toContain('Data year')
    }
  })

  it('are plain text after --', async () => {
    const { out } = await run('fn', 'EMISSIONS', '--', '--json')
    expect(out).toContain('排放源“--json”不认识')
    expect(readGlobals(['fn', '--', '--json', '--lang', 'en'], {})).toEqual({ json: false, language: 'zh' })
  })
})

it('leaves a missing language to the program, without a word of its own', () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  onTestFinished(() => write.mockRestore())
  expect(readGlobals(['--json', '--lang'], {})).toEqual({ json: true, language: 'zh' })
  expect(write).not.toHaveBeenCalled()
})

it.each([
  [{}, 'zh'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'en_GB.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, 'zh'],
  [{ LANG: 'en_GB.UTF-8', ZC_LANG: 'zh' }, 'zh'],
  [{ ZC_LANG: 'fr', LANG: 'de_DE.UTF-8' }, 'zh'],
])('takes the language from %j: %s', (env, language) => {
  expect(readGlobals([], env).language).toBe(language)
})
