import { readdirSync, statSync, type Dirent } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Text } from '@zerocarbon/accounting/trace'

const reasons = {
  link: {
    zh: '是链接，没有跟进去；放文件本身',
    en: 'a link, which is not followed; put the file itself there',
  },
  noFile: { zh: '不是文件，没有读', en: 'no file, and was not read' },
  name: {
    zh: '没有读；规则集叫 ruleset.json，用例叫 *.cases.json，放在 facts.json 旁或下面的文件夹里',
    en: 'not read; call a set ruleset.json and cases *.cases.json, beside facts.json or in a folder below',
  },
} as const satisfies Record<string, Text>

const known = /(^|\/)ruleset\.json$|\.cases\.json$|^facts\.json$|^schema\/[^/]+\.schema\.json$/

/**
 * What stands in a folder of rules and looks like rules, yet is not read, a sentence each. Hidden folders belong to
 * editors and version control.
 */
export function filesLeftAside(folder: string): Text[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')
      return { entry, path }
    })
    .filter(({ path }) => !/(^|\/)\./.test(path))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .flatMap(({ entry, path }) => {
      const why = reasonFor(entry, path)
      const place = join(folder, path)
      return why ? [{ zh: `${place}：${reasons[why].zh}`, en: `${place}: ${reasons[why].en}` }] : []
    })
}

function reasonFor(entry: Dirent, path: string): keyof typeof reasons | undefined {
  const isJson = entry.name.endsWith('.json')
  if (entry.isSymbolicLink()) {
    const target = statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })
    return isJson || target?.isDirectory() ? 'link' : undefined
  }
  if (!isJson) return undefined
  if (!entry.isFile()) return 'noFile'
  return known.test(path) ? undefined : 'name'
}
