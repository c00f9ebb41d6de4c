import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './child.mjs'
import { repositoryFiles } from './files.mjs'

const rules = [
  {
    say: '本机绝对路径 / a path of one machine',
    find: /(?:^|[\s"'`(=:])(?:file:\/\/)?\/(?:home|Users|root|work|tmp)\/[\w.-]|\b[A-Za-z]:\\+Users\\/,
  },
  {
    say: '软件源主机名 / the host name of a package registry',
    find: /\bregistry\.[\w-]+\.\w+|\bnpmmirror\b|\bnpm\.taobao\b|\bartifactory\b|\bverdaccio\b|\bnexus\.[\w-]+\.\w+|\bproxy\.golang\b/i,
  },
  { say: '未完成标记 / unfinished work', find: /\b(?:TODO|FIXME)\b/ },
  {
    say: '只跑或跳过的测试 / a test singled out or skipped',
    only: /\.test\.[cm]?[jt]sx?$/,
    find: /\b(?:describe|it|test|suite|bench)(?:\.\w+)*\.(?:only|skip|todo)\b|\b(?:fit|fdescribe|xit|xdescribe)\(/,
  },
]
// This file names what it forbids; the lock file is pnpm's.
const exempt = new Set(['tools/words.mjs', 'pnpm-lock.yaml'])

let found = 0
for (const file of repositoryFiles()) {
  if (exempt.has(file)) continue
  const bytes = readFileSync(join(root, file))
  if (bytes.subarray(0, 8000).includes(0)) continue
  const lines = bytes.toString('utf8').split('\n')
  for (const { say, find, only } of rules) {
    if (only && !only.test(file)) continue
    for (const [index, line] of lines.entries()) {
      if (!find.test(line)) continue
      console.error(`${file}:${index + 1}  ${say}\n    ${line.trim().slice(0, 160)}`)
      found += 1
    }
  }
}
process.exitCode = found > 0 ? 1 : 0
