import { readCases, runCases, type RuleFile, type RulesBundle } from '../src/index.ts'

/** Runs every `*.cases.json`: what went wrong, a line each, and how many cases there were. A set without cases is wrong. */
export function checkCases(
  files: readonly RuleFile[],
  bundle: RulesBundle,
): { readonly lines: string[]; readonly count: number } {
  const tested = new Set<string>()
  let count = 0
  const lines = files
    .filter(({ path }) => path.endsWith('.cases.json'))
    .flatMap(({ path, text }) => {
      const read = readCases(text, `rules/${path}`, bundle)
      if ('problems' in read) return read.problems.map(({ sentence }) => `${sentence.zh}\n${sentence.en}`)
      tested.add(read.cases.ruleset)
      count += read.cases.cases.length
      return runCases(read.cases, bundle).map(({ name, what, expected, came, reason }) =>
        `rules/${path}: ${name}: ${what}: 应为 expected ${expected}, 得到 came ${came} ${reason ? `${reason.zh} / ${reason.en}` : ''}`.trimEnd(),
      )
    })
  const untested = bundle.ruleSets.filter(({ id }) => !tested.has(id))
  return {
    count,
    lines: [...lines, ...untested.map(({ id }) => `rules: ${id}: 没有用例 / no cases`)],
  }
}
