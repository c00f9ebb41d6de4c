/// <reference types="node" />
// Writes docs/functions/*.md, docs/methods.md and docs/errors/README.md, and checks the hand-written pages of the codes. With --check
// it writes nothing and ends with 1 where a page is not what the code gives.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { problemCodes } from '@zerocarbon/accounting/errors'
import { processMethods } from '@zerocarbon/accounting/process'
import { zcFunctions } from '../src/index.ts'
import { errorPageFault } from './errorPageFault.ts'
import { functionPage } from './functionPage.ts'
import { errorIndex, functionIndex } from './indexPages.ts'
import { methodsPage } from './methodsPage.ts'

const functionFolder = join('docs', 'functions')
const errorFolder = join('docs', 'errors')
const check = process.argv.includes('--check')

const made = new Map<string, string>([
  [join(functionFolder, 'README.md'), functionIndex(zcFunctions)],
  ...zcFunctions.map((f) => [join(functionFolder, `${f.name}.md`), functionPage(f)] as const),
  [join(errorFolder, 'README.md'), errorIndex()],
  [join('docs', 'methods.md'), methodsPage(processMethods)],
])
const read = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : undefined
const pagesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))
    .toSorted()

const stale = [...made].filter(([path, text]) => read(path) !== text).map(([path]) => path)
const extra = pagesIn(functionFolder).filter((path) => !made.has(path))
if (!check) for (const path of stale) writeFileSync(path, made.get(path)!)

const written = new Map(problemCodes.map((code) => [join(errorFolder, `${code}.md`), code]))
const faults = [
  ...(check ? stale.map((path) => `${path}: not what the code gives`) : []),
  ...extra.map((path) => `${path}: there is no such function`),
  ...[...written].flatMap(([path, code]) => {
    const fault = errorPageFault(code, read(path))
    return fault === undefined ? [] : [`${path}: ${fault}`]
  }),
  ...pagesIn(errorFolder)
    .filter((path) => !made.has(path) && !written.has(path))
    .map((path) => `${path}: there is no such code`),
]
if (faults.length > 0) {
  console.error(faults.join('\n'))
  console.error(
    '文档与代码不一致。生成的页面用 node tools/run.mjs packages/workbook/build/makeDocs.ts 重新生成；错误代码的页面手工改。\n' +
      'The pages differ from the code. Generated ones: node tools/run.mjs packages/workbook/build/makeDocs.ts. Pages of codes are mended by hand.',
  )
  process.exitCode = 1
} else {
  console.log(
    check
      ? `docs: ${String(made.size)} generated and ${String(written.size)} written pages are up to date`
      : `docs: ${String(stale.length)} of ${String(made.size)} generated pages written`,
  )
}
