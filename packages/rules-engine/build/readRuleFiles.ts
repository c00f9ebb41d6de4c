/// <reference types="node" />
import { readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { zcError } from '@zerocarbon/accounting/errors'
import type { RuleFile } from '../src/index.ts'
import { readText } from './readText.ts'

/** A folder of rules holds a few hundred files; a home folder picked by mistake holds many more. */
const MOST_FILES = 5000

/**
 * Every JSON file under a folder, by its path inside it, with forward slashes and plain line ends on any machine. Links
 * are not followed. The build and the command line read by this one, so that a folder has one hash.
 *
 * @throws {ZcError} `ZC-FILE-NOT-FOUND`, `ZC-ARGUMENT-INVALID`, `ZC-FILE-TOO-LARGE`, `ZC-FILE-ENCODING`.
 */
export function readRuleFiles(folder: string): RuleFile[] {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (!found) throw zcError('ZC-FILE-NOT-FOUND', { file: folder })
  if (!found.isDirectory())
    throw zcError('ZC-ARGUMENT-INVALID', {
      name: '文件夹 folder',
      text: folder.slice(-60),
      allowed: { zh: '规则文件夹，不是文件', en: 'a folder of rules, not a file' },
    })
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.json'),
  )
  if (entries.length > MOST_FILES)
    throw zcError('ZC-FILE-TOO-LARGE', { megabytes: String(entries.length), limit: String(MOST_FILES) })
  return entries
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(folder, path).split(sep).join('/'),
      text: readText(path).replaceAll('\r\n', '\n'),
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
