import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './child.mjs'

const made = new Set(['node_modules', 'dist', 'coverage', '.turbo', '.git'])

/** The files of the repository, paths from its root: tracked, or new and not ignored. */
export function repositoryFiles() {
  try {
    const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 26,
    })
    return [...new Set(list.toString('utf8').split('\0'))].filter(
      (file) => file !== '' && existsSync(join(root, file)),
    )
  } catch {
    // No git, or an unpacked archive: walk.
    return walk('')
  }
}

function walk(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (made.has(entry.name)) return []
    return entry.isDirectory() ? walk(path) : entry.isFile() ? [path] : []
  })
}
