/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileNames, type FileName } from './factorSetOf.ts'

/** Reads the data files; scripts run from the root of the repository. */
export function readData(
  folder: string = join('packages', 'factors', 'data'),
): Readonly<Record<FileName, string>> {
  const texts = fileNames.map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const)
  return Object.fromEntries(texts) as Record<FileName, string>
}
