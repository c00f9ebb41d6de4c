import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import webpack from 'webpack'
import { paths } from '../src/manifest/describeAddin.ts'
import type { AddinSettings } from './AddinSettings.ts'
import { manifestFaults } from './manifestFaults.ts'
import { webpackConfig } from './webpackConfig.ts'

/**
 * Builds the add-in into a folder and checks its manifests against the files and Microsoft's schemas.
 *
 * @returns What is wrong, one line each; none means the folder can be served.
 */
export async function bundleAddin(settings: AddinSettings, folder: string): Promise<string[]> {
  const compiler = webpack(webpackConfig(settings, folder, 'production'))
  const stats = await new Promise<webpack.Stats>((done, failed) => {
    compiler.run((error, result) =>
      result ? done(result) : failed(error ?? new Error('webpack gave no result')),
    )
  })
  await new Promise((done) => compiler.close(done))
  const { errors = [], warnings = [] } = stats.toJson({ all: false, errors: true, warnings: true })
  if (errors.length + warnings.length > 0) return [...errors, ...warnings].map(({ message }) => message)
  return manifestFaults(folder)
}

/** Size of the functions entry in kilobytes, compressed as a server sends it. */
export function functionsSize(folder: string): number {
  return gzipSync(readFileSync(join(folder, paths.script))).length / 1000
}
