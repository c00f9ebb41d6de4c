import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zcFunctions } from '@zerocarbon/workbook'
import { beforeAll, expect, it } from 'vitest'
import { metadataIds } from '../src/metadata/metadataFaults.ts'
import { paths } from '../src/manifest/describeAddin.ts'
import { readAddinSettings } from './AddinSettings.ts'
import { bundleAddin, functionsSize, manifestFaults } from './bundleAddin.ts'

// `npm test` has built it before; alone, this file builds what is not there.
const folder = join(import.meta.dirname, '..', 'dist')
beforeAll(async () => {
  if (existsSync(join(folder, 'manifest.xml'))) return
  const faults = await bundleAddin(readAddinSettings([]), folder)
  if (faults.length > 0) throw new Error(faults.join('\n'))
}, 120_000)
const text = (path: string): string => readFileSync(join(folder, path), 'utf8')

it('has a manifest that fits the files beside it', () => {
  expect(manifestFaults(folder)).toEqual([])
})

it('describes every function in both languages', () => {
  const names = zcFunctions.map(({ name }) => name)
  expect(metadataIds(text(paths.metadata.en))).toEqual(names)
  expect(metadataIds(text(paths.metadata.zh))).toEqual(names)
})

it('keeps the pane out of the functions, which stay under 150 kB compressed', () => {
  const react = /react\.(?:transitional\.)?element|FluentProvider/
  const chunks = readdirSync(folder).filter((name) => name.endsWith('.js') && name !== paths.script)
  expect(text(paths.script)).not.toMatch(react)
  expect(chunks.some((name) => react.test(text(name)))).toBe(true)
  expect(functionsSize(folder)).toBeLessThan(150)
})

it('registers the functions without eval and loads office.js before them', () => {
  expect(text(paths.script)).not.toMatch(/\beval\(|new Function\(/)
  const page = text(paths.page)
  expect(page.indexOf('office.js')).toBeGreaterThan(0)
  expect(page.indexOf('office.js')).toBeLessThan(page.indexOf(paths.script))
  expect(page).toContain("default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com;")
})
