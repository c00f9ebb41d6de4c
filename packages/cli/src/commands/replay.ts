import { zcError } from '@zerocarbon/accounting/errors'
import {
  outcomeWords,
  readRecords,
  replayRecord,
  rulesBundle,
  type DecisionRecord,
  type ReplayDifference,
} from '@zerocarbon/rules-engine'
import { readText } from '@zerocarbon/rules-engine/text'
import type { Command } from 'commander'
import { exitCodes, type ExitCode } from '../exitCodes.ts'
import { stampOf } from '../file/openFile.ts'
import { plain } from '../output/textTable.ts'
import { say, type Terminal } from '../Terminal.ts'
import { openSide } from './rules/openSide.ts'
import { printProblems } from './rules/ruleProblems.ts'

/** Records of all sets and a large plant are a few megabytes. */
const BYTES = 100_000_000

/** `zc replay FILE [--rules FOLDER]`: decides records again and says where they differ. */
export function declareReplay(program: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  program
    .command('replay')
    .argument('<file>', say(terminal, 'zc check --record 写的文件', 'a file that zc check --record wrote'))
    .description(
      say(terminal, '按判定记录重新判定，指出哪里不同', 'decide a record again and say where it differs'),
    )
    .option(
      '--rules <folder>',
      say(
        terminal,
        '规则文件夹或规则包，不填用内置的',
        'a folder of rules or a bundle; the bundled rules unless given',
      ),
    )
    .action(async (path: string, { rules }: { rules?: string }) => done(await replay(path, rules, terminal)))
}

async function replay(path: string, rules: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const { records, isWhole } = recordsOf(path)
  const side = rules === undefined ? rulesBundle : openSide(rules)
  if ('problems' in side) {
    printProblems(side.problems, side.folder, terminal)
    return exitCodes.input
  }
  const told: { readonly record: DecisionRecord; readonly differences: readonly ReplayDifference[] }[] = []
  for (const record of records) told.push({ record, differences: await replayRecord(record, side.ruleSets) })
  if (terminal.json) {
    const list = told.map(({ record, differences }) => ({
      id: record.id,
      ruleSet: record.ruleSet,
      on: record.on,
      same: differences.length === 0,
      differences,
    }))
    terminal.out(JSON.stringify({ file: path, whole: isWhole, records: list }, null, 2))
  } else {
    if (!isWhole) terminal.out(notWhole[terminal.language])
    for (const { record, differences } of told) {
      const { ruleSet, on, overall } = record
      const outcome = outcomeWords[overall][terminal.language]
      const same = differences.length === 0
      terminal.out(
        plain(
          `${record.id} ${ruleSet.id} ${ruleSet.version} ${on} ${outcome}  ${same ? say(terminal, '重放一致', 'same again') : say(terminal, '不一致：', 'differs:')}`,
        ),
      )
      for (const difference of differences) terminal.out(plain(`  ${differenceSays(difference, terminal)}`))
    }
  }
  return isWhole && told.every(({ differences }) => differences.length === 0)
    ? exitCodes.ok
    : exitCodes.incomplete
}

const notWhole = {
  zh: '文件被改过：与自己的校验值不符，可能有记录被删去、加入或换掉',
  en: 'the file was altered: it does not fit its own hash; a record may have been taken out, put in or exchanged',
}

function recordsOf(path: string): Exclude<ReturnType<typeof readRecords>, { fault: unknown }> {
  const size = Number(stampOf(path).split(' ')[0])
  if (size > BYTES)
    throw zcError('ZC-FILE-TOO-LARGE', {
      megabytes: String(Math.ceil(size / 1e6)),
      limit: String(BYTES / 1e6),
    })
  const read = readRecords(readText(path))
  if ('records' in read) return read
  throw zcError('ZC-ARGUMENT-INVALID', {
    name: '文件 file',
    text: path.slice(-60),
    allowed: {
      zh: `zc check --record 写的文件；这个文件${/^\p{ASCII}/u.test(read.fault.zh) ? '的 ' : ''}${read.fault.zh}`,
      en: `a file that zc check --record wrote; in this one ${read.fault.en}`,
    },
  })
}

function differenceSays({ what, place, was, is }: ReplayDifference, terminal: Terminal): string {
  switch (what) {
    case 'altered':
      return say(
        terminal,
        '记录被改过：与自己的校验值不符',
        'the record was altered: it does not fit its own hash',
      )
    case 'set-missing':
      return say(
        terminal,
        `没有规则集 ${was}；用 --rules 给出当时的规则`,
        `there is no rule set ${was}; give the rules of that time with --rules`,
      )
    case 'set-hash':
      return say(
        terminal,
        `规则集不是当时那一版：当时 ${was}，现在 ${is}`,
        `the rule set is another: then ${was}, now ${is}`,
      )
    case 'content':
      return say(
        terminal,
        `${place}：当时 ${was || '没有'}，现在 ${is || '没有'}`,
        `${place}: then ${was || 'nothing'}, now ${is || 'nothing'}`,
      )
  }
}
