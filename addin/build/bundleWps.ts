import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zcFunctions } from '@zerocarbon/workbook'
import { build } from 'esbuild'
import { wpsPackage } from '../src/wps/wpsPackage.ts'

const script = 'functions.js'

/**
 * Builds the add-in for WPS Spreadsheets into a folder that a web server can serve as its root.
 *
 * One script, because WPS does not wait for a function. Its syntax is that of 2020, as far as `olderBrowser.ts` goes.
 */
export async function bundleWps(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [path, text] of wpsPackage(zcFunctions, script)) writeFileSync(join(folder, path), text)
  await build({
    entryPoints: [join(import.meta.dirname, '../src/wps/main.ts')],
    outfile: join(folder, script),
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: 'es2020',
    conditions: ['zc-source'],
    logLevel: 'error',
  })
}
