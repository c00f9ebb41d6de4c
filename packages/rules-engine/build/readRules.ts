/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { RuleFile } from '../src/index.ts'

/** Every JSON file under a folder, by its path inside it, with forward slashes and plain line ends on any machine. */
export function readRules(folder: string): RuleFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(folder, path).split(sep).join('/'),
      text: readFileSync(path, 'utf8').replaceAll('\r\n', '\n'),
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
