import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync, cpSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zcFunctions } from '@zerocarbon/workbook'
import { beforeAll, expect, it } from 'vitest'
import { unzipSync } from 'fflate'
import { metadataIds, metadataPages } from '../src/metadata/metadataFaults.ts'
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
    const languages = / +"localizationInfo"[^]*?\n {2}\},\n/.exec(text(paths.unified))![0]
    expect(changed(paths.unified, languages, '')).toContain('manifest.json: localizationInfo is missing')
    expect(changed(paths.unified, '{', '')).toContain('manifest.json is not JSON')
    expect(changed(paths.metadata.zh, '"requiresAddress": true', '"volatile": true')).toContain(
      'the option volatile is not for our functions',
    )
    expect(changed(paths.metadata.zh, '"tooltip"', '"hint"')).toContain(
      'functions.zh-CN.json schema: /values/0',
    )
  } finally {
    rmSync(copy, { recursive: true })
  }
})

it.each([paths.manifest, paths.unified, paths.unifiedTexts, paths.metadata.en, paths.metadata.zh] as const)(
  'says that %s was not built',
  (path) => {
    const copy = mkdtempSync(join(tmpdir(), 'zc-built-'))
    try {
      cpSync(folder, copy, { recursive: true })
      rmSync(join(copy, path))
      expect(manifestFaults(copy)).toContain(`${path} was not built`)
    } finally {
      rmSync(copy, { recursive: true })
    }
  },
)

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

it.each([
  [paths.metadata.en, 'en', 'Parameters'],
  [paths.metadata.zh, 'zh-CN', '参数'],
])('leads from %s to help in its own language', (file, language, heading) => {
  for (const address of metadataPages(text(file))) {
    const page = text(new URL(address).pathname)
    // The build leaves quotes out that HTML does not need.
    expect(page.replaceAll('"', '')).toContain(`<html lang=${language}>`)
    expect(page).toContain(`<h2>${heading}</h2>`)
  }
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
