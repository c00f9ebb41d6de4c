import { describe, expect, it } from 'vitest'
import { run } from '../testing/run.ts'

/** What is typed, what it is, the words blamed, what comes close, and where the help is. */
const cases: readonly [typed: string, mistake: string, given: string, near: string[], help: string][] = [
  ['inventry x.xlsx', 'command-unknown', 'inventry', ['inventory'], 'zc --help'],
  ['核算 x.xlsx', 'command-unknown', '核算', [], 'zc --help'],
  ['factors lisst', 'command-unknown', 'lisst', ['list'], 'zc factors --help'],
  ['factors', 'command-missing', 'zc factors', [], 'zc factors --help'],
  ['inventory x.xlsx --wirte', 'option-unknown', '--wirte', ['--write'], 'zc inventory --help'],
  ['inventory x.xlsx --lnag en', 'option-unknown', '--lnag', ['--lang'], 'zc inventory --help'],
  ["inventory x.xlsx --it's='a'", 'option-unknown', "--it's='a'", [], 'zc inventory --help'],
  ['--jsno inventory x.xlsx', 'option-unknown', '--jsno', ['--json'], 'zc --help'],
  ['fn EMISSIONS --file', 'option-value-missing', '--file <file>', [], 'zc fn --help'],
  ['fn --lang fr EMISSIONS', 'option-value-unknown', '--lang fr', [], 'zc --help'],
  ['rules run --at 2026-12-31', 'option-value-missing', '--population <file>', [], 'zc rules run --help'],
  ['explain x.xlsx', 'argument-missing', 'cell', [], 'zc explain --help'],
  ['inventory my plant.xlsx', 'argument-excess', 'plant.xlsx', [], 'zc inventory --help'],
  ['factors list a b', 'argument-excess', 'b', [], 'zc factors list --help'],
]

describe('a mistyped command', () => {
  it.each(cases)('zc %s', async (typed, mistake, given, near, help) => {
    const { code, out } = await run('--json', ...typed.split(' '))
    expect(code).toBe(2)
    expect(JSON.parse(out)).toMatchObject({
      problem: { code: 'ZC-USAGE', info: { mistake, given, near, help } },
    })
  })

  it.each([
    ['inventory --wirte', '没有选项“--wirte”。相近的有：--write；用法见 zc inventory --help [ZC-USAGE]'],
    [
      '核算',
      '没有命令“核算”。可用：inventory、energy、bridge、restate、check、replay、recalc、explain、fn、calc、factors、rules；用法见 zc --help [ZC-USAGE]',
    ],
    ['inventory', '缺少参数 <file>。用法见 zc inventory --help [ZC-USAGE]'],
    ['inventory a b', '多出参数“b”，名称里有空格时要加引号。用法见 zc inventory --help [ZC-USAGE]'],
    ['--lang fr', '“--lang fr”用不了。可用：zh、en；用法见 zc --help [ZC-USAGE]'],
    ['fn --file', '选项 --file <file> 没有写值。用法见 zc fn --help [ZC-USAGE]'],
    [
      '--lang en inventry',
      'There is no command "inventry". Closest: inventory. The usage: zc --help [ZC-USAGE]',
    ],
  ])('is answered to people: zc %s', async (typed, err) => {
    expect(await run(...typed.split(' '))).toEqual({ code: 2, out: '', err })
  })

  it('offers every option where none comes close', async () => {
    expect((await run('fn', '-x')).err).toContain('--exact、--file、--version、--json、--lang、--help')
  })

  it('cannot steer the terminal, and is cut', async () => {
    const { err } = await run(`a\u001b[31m${'b'.repeat(100)}`)
    expect(err).not.toContain('\u001b')
    expect(err.length).toBeLessThan(200)
  })

  it('shows the help to people who type nothing, and ZC-USAGE to programs', async () => {
    const shown = await run()
    expect(shown).toMatchObject({ code: 2, out: '', err: expect.stringContaining('命令：') })
    expect(shown.err).not.toContain('ZC-USAGE')
    const { code, out, err } = await run('--json')
    expect([code, err]).toEqual([2, ''])
    expect(JSON.parse(out)).toMatchObject({ problem: { info: { mistake: 'command-missing', given: 'zc' } } })
  })
})
