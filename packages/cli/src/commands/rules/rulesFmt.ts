import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatRuleFile, rulesBundle, type RuleFile } from '@zerocarbon/rules-engine'
import { exitCodes, type ExitCode } from '../../exitCodes.ts'
import { readRuleFiles } from '../../file/readRuleFiles.ts'
import { counted } from '../../output/counted.ts'
import { say, type Terminal } from '../../Terminal.ts'
import { printProblems } from './ruleProblems.ts'

/** `zc rules fmt [FOLDER] [--check]`: sets, cases and facts in their canonical form; the schemas are left alone. */
export function rulesFmt(folder: string, isCheck: boolean, terminal: Terminal): ExitCode {
  const read = readRuleFiles(folder).flatMap((file) => {
    const schema = schemaFor(file)
    return schema ? [{ file, made: formatRuleFile(file.text, `rules/${file.path}`, schema) }] : []
  })
  const problems = read.flatMap(({ made }) => ('problems' in made ? made.problems : []))
  if (problems.length > 0) {
    printProblems(problems, folder, terminal)
    return exitCodes.input
  }
  const changed = read.flatMap(({ file, made }) =>
    'text' in made && made.text !== file.text ? [{ path: join(folder, file.path), text: made.text }] : [],
  )
  if (!isCheck) for (const { path, text } of changed) writeFileSync(path, text)
  const paths = changed.map(({ path }) => path)
  if (terminal.json) terminal.out(JSON.stringify({ changed: paths, written: !isCheck }, null, 2))
  else {
    for (const path of paths) terminal.out(path)
    terminal.out(
      isCheck
        ? say(
            terminal,
            `${String(paths.length)} 个文件不是规定写法`,
            `${counted(paths.length, 'file')} not in canonical form`,
          )
        : say(
            terminal,
            `改写了 ${String(paths.length)} 个文件`,
            `${counted(paths.length, 'file')} rewritten`,
          ),
    )
  }
  return isCheck && paths.length > 0 ? exitCodes.incomplete : exitCodes.ok
}

const { schemas } = rulesBundle

function schemaFor({ path }: RuleFile): (typeof schemas)['facts'] | undefined {
  if (path === 'ruleset.json' || path.endsWith('/ruleset.json')) return schemas.ruleSet
  if (path.endsWith('.cases.json')) return schemas.cases
  return path === 'facts.json' ? schemas.facts : undefined
}
