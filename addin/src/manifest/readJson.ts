import type { BuiltFile } from './BuiltFile.ts'

/** Reads a built file as JSON; where it is not there or no JSON, says so in one English sentence. */
export function readJson(path: string, file: BuiltFile): { value: unknown } | { fault: string } {
  const bytes = file(path)
  if (!bytes) return { fault: `${path} was not built` }
  try {
    return { value: JSON.parse(new TextDecoder().decode(bytes)) }
  } catch {
    return { fault: `${path} is not JSON` }
  }
}
