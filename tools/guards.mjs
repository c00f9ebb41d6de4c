import { readFileSync, rmSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { child, root, tool } from './child.mjs'
import { setUp } from './setUp.mjs'

// Takes each named guard out of the code, one at a time and in memory only, and asks whether a test notices.
// npm run guards [-- part of a name]
const wanted = process.argv[2] ?? ''
const report = 'node_modules/.cache/zc/guards.json'

const verdicts = {
  protected: '有测试守护 / protected',
  unprotected: '无测试守护 / UNPROTECTED',
  lost: '原文不在或不唯一 / TEXT NOT FOUND ONCE',
  broken: '测试无法运行 / TESTS DID NOT RUN',
}

await setUp()
const guards = JSON.parse(readFileSync(join(root, 'tools/guards.json'), 'utf8')).filter(({ name }) =>
  name.includes(wanted),
)
if (guards.length === 0) {
  console.error('没有这样的守护项 / no such guard')
  process.exitCode = 1
}
if (guards.length > 0 && !(await isGreen(guards))) {
  console.error('测试本来就没有通过，先修好再查守护项 / the tests fail as they stand; mend them first')
  process.exit(1)
}
for (const guard of guards) {
  const { verdict, by } = await judge(guard)
  console.log(`${verdicts[verdict]}  ${guard.name}${by ? `\n    ${by}` : ''}`)
  if (verdict !== 'protected') process.exitCode = 1
}

/** A test that fails anyway would pass for a guard of everything. */
async function isGreen(all) {
  const files = [...new Set(all.map(({ file }) => file))]
  return (await child([...tool('vitest'), 'related', ...files, '--run'])).code === 0
}

async function judge({ file, find, replace }) {
  const path = join(root, file)
  if (!existsSync(path) || readFileSync(path, 'utf8').split(find).length !== 2) return { verdict: 'lost' }
  rmSync(join(root, report), { force: true })
  const command = [...tool('vitest'), 'related', file, '--run', '--bail=1', '--reporter=json']
  const { output } = await child([...command, `--outputFile.json=${report}`], {
    env: { ZC_PLANTED_CHANGE: JSON.stringify({ file, find, replace }) },
  })
  if (!existsSync(join(root, report))) return { verdict: 'broken', by: output.trim().slice(-2000) }
  // The exit code is not asked: a change that does not even load proves nothing.
  const { testResults } = JSON.parse(readFileSync(join(root, report), 'utf8'))
  const results = testResults.flatMap(({ assertionResults }) => assertionResults)
  const failed = results.find(({ status }) => status === 'failed')
  if (failed) return { verdict: 'protected', by: failed.fullName }
  const unloaded = testResults.find(({ status }) => status === 'failed')
  return unloaded ? { verdict: 'broken', by: unloaded.message } : { verdict: 'unprotected' }
}
