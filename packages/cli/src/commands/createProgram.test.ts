import { cn2026 } from '@zerocarbon/factors'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import cli from '../../package.json' with { type: 'json' }
import { run } from '../testing/run.ts'

describe('zc --help', () => {
  it('lists the commands and the options of every command, in Chinese throughout', async () => {
    const { code, out, err } = await run('--help')
    expect([code, err]).toEqual([0, ''])
    for (const text of [
      '用法： zc [选项] [命令]',
      '选项：',
      '--json',
      '--lang <zh|en>',
      '--version',
      '命令：',
    ])
      expect(out).toContain(text)
    for (const command of ['inventory', 'explain', 'fn', 'factors']) expect(out).toMatch(`\n  ${command}`)
  })

  it.each([['inventory'], ['explain'], ['fn'], ['factors'], ['factors list'], ['factors show']])(
    'leaves no English word of commander in the help of %s',
    async (command) => {
      const { code, out } = await run(...command.split(' '), '--help')
      expect(code).toBe(0)
      expect(out).toContain('--json')
      expect(out).not.toMatch(/Usage|Options|Arguments|Commands|\[options\]|\[command\]|choices|display/)
    },
  )

  it('keeps columns where a term holds Chinese characters', async () => {
    const lines = (await run('--help')).out.split('\n')
    const columns = ['给程序用的 JSON', '在命令行使用任何 =ZC 函数', '查看因子集'].map((description) => {
      const line = lines.find((each) => each.endsWith(`  ${description}`))
      return line && stringWidth(line.slice(0, -description.length))
    })
    expect(new Set(columns)).toEqual(new Set([columns[0]]))
    expect(columns[0]).toBeGreaterThan(20)
  })

  it('speaks English when asked', async () => {
    const { out } = await run('fn', '--help', '--lang', 'en')
    expect(out).toContain('Usage: zc fn [options] <name> [args...]')
    expect(out).toContain('Global Options:')
  })
})

describe('zc --version', () => {
  it.each([
    [['--version'], `zc ${cli.version}，因子集 ${cn2026.id}`],
    [['-V', '--lang', 'en'], `zc ${cli.version}, factor set ${cn2026.id}`],
  ])('%j prints the version and the factor set', async (args, expected) => {
    expect(await run(...args)).toEqual({ code: 0, out: expected, err: '' })
  })

  it('gives programs the hash too', async () => {
    const { id, hash } = cn2026
    const { out } = await run('--version', '--json')
    expect(JSON.parse(out)).toEqual({ version: cli.version, factorSet: { id, hash } })
  })
})
