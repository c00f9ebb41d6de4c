import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, cpSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zcFunctions } from '@zerocarbon/workbook'
import { beforeAll, expect, it } from 'vitest'
import { unzipSync } from 'fflate'
import { metadataIds } from '../src/metadata/metadataFaults.ts'
import { paths } from '../src/manifest/describeAddin.ts'
import { readAddinSettings } from './AddinSettings.ts'
import { bundleAddin, functionsSize } from './bundleAddin.ts'
import { manifestFaults } from './manifestFaults.ts'

// `npm test` has built it before; alone, this file builds what is not there.
const folder = join(import.meta.dirname, '..', 'dist')
beforeAll(async () => {
  if (existsSync(join(folder, paths.unifiedZip))) return
  const faults = await bundleAddin(readAddinSettings([]), folder)
  if (faults.length > 0) throw new Error(faults.join('\n'))
}, 120_000)
const text = (path: string): string => readFileSync(join(folder, path), 'utf8')

it('has two manifests that fit the files beside them', () => {
  expect(manifestFaults(folder)).toEqual([])
})

it('notices built manifests, texts and metadata that were changed afterwards', () => {
  const copy = mkdtempSync(join(tmpdir(), 'zc-built-'))
  const changed = (path: string, part: string, instead: string): string => {
    cpSync(folder, copy, { recursive: true })
    expect(text(path)).toContain(part)
    writeFileSync(join(copy, path), text(path).replace(part, instead))
    return manifestFaults(copy).join('\n')
  }
  try {
    expect(changed(paths.manifest, 'lifetime="long"', '')).toContain('manifest.xml:')
    expect(changed(paths.unified, '"lifetime"', '"life"')).toContain('manifest.json schema: /extensions/0')
    expect(changed(paths.unified, 'ZC.Recalculate', 'ZC.Recount')).toContain('manifest.json: "ZC.Recount"')
    expect(changed(paths.unifiedTexts, '"name.short"', '"name.long"')).toContain('zh-cn.json schema:')
    expect(changed(paths.metadata.zh, '"TCE"', '"T"')).toContain('functions.zh-CN.json schema: /id')
    expect(changed(paths.metadata.zh, '"tooltip"', '"hint"')).toContain(
      'functions.zh-CN.json schema: /values/0',
    )
  } finally {
    rmSync(copy, { recursive: true })
  }
})

it('packs the unified manifest as it lies beside the zip', () => {
  const inside = unzipSync(readFileSync(join(folder, paths.unifiedZip)))
  for (const [path, bytes] of Object.entries(inside))
    expect(Buffer.from(bytes).equals(readFileSync(join(folder, path)))).toBe(true)
  expect(Object.keys(inside)).toContain(paths.unified)
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
