import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { zcError } from '@zerocarbon/accounting/errors'
import { formatRuleValue, rulesBundle } from '@zerocarbon/rules-engine'
import { exitCodes, type ExitCode } from '../../exitCodes.ts'
import { say, type Terminal } from '../../Terminal.ts'
import { openRules } from './openRules.ts'
import { printProblems } from './ruleProblems.ts'
import { skeleton } from './skeleton.ts'

const idPattern = /^[a-z0-9]+([.-][a-z0-9]+)*$/
const longest = 60

/**
 * `zc rules new ID [--rules FOLDER]`: a set that passes `zc rules check`, with its cases, for a person to fill in.
 * Nothing that is there is overwritten.
 */
export function rulesNew(id: string, folder: string, today: string, terminal: Terminal): ExitCode {
  if (!idPattern.test(id) || id.length > longest)
    throw zcError('ZC-ARGUMENT-INVALID', {
      name: 'id',
      text: id.slice(0, longest),
      allowed: say(
        terminal,
        '小写字母、数字、点和连字符，如 cn-hn.park.2026',
        'lower case letters, digits, dots and hyphens, such as cn-hn.park.2026',
      ),
    })
  const opened = openRules(folder)
  if ('problems' in opened) {
    printProblems(opened.problems, folder, terminal)
    return exitCodes.input
  }
  const fact = opened.bundle.facts.facts.find(({ type }) => type === 'decimal')
  if (!fact) throw zcError('ZC-FILE-NOT-FOUND', { file: join(folder, 'facts.json') })
  const parts = id.split('.')
  const home = join(folder, ...parts)
  const { ruleSet, cases } = skeleton(id, today, fact, '../'.repeat(parts.length))
  const files = [
    { path: join(home, 'ruleset.json'), text: formatRuleValue(ruleSet, rulesBundle.schemas.ruleSet) },
    {
      path: join(home, 'tests', 'first.cases.json'),
      text: formatRuleValue(cases, rulesBundle.schemas.cases),
    },
  ]
  const there = files.find(({ path }) => existsSync(path))
  if (there)
    throw zcError('ZC-ARGUMENT-INVALID', {
      name: 'id',
      text: id,
      allowed: {
        zh: `还没有用过的编号；${there.path} 已经有了`,
        en: `an id not used yet; ${there.path} exists`,
      },
    })
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true })
    // wx: what somebody put there in the meantime is never overwritten.
    writeFileSync(path, text, { flag: 'wx' })
  }
  const paths = files.map(({ path }) => path)
  if (terminal.json) terminal.out(JSON.stringify({ written: paths }, null, 2))
  else {
    for (const path of paths) terminal.out(path)
    terminal.out(
      say(
        terminal,
        '把“待填”改成所见的文字和数，然后运行 zc rules check 和 zc rules test',
        'Put what you have read in the place of "to be filled in", then run zc rules check and zc rules test',
      ),
    )
  }
  return exitCodes.ok
}
