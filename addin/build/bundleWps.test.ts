import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { zcFunctions } from '@zerocarbon/workbook'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { WpsHost, WpsResult } from '../src/wps/WpsHost.ts'
import { bundleWps } from './bundleWps.ts'

const folder = mkdtempSync(join(tmpdir(), 'zc-wps-'))
beforeAll(() => bundleWps(folder), 120_000)
afterAll(() => rmSync(folder, { recursive: true }))
const text = (path: string): string => readFileSync(join(folder, path), 'utf8')

type Functions = Map<string, (...passed: unknown[]) => WpsResult>

/** Runs the built script in a page with this `wps`, and no Office.js. @param before - What the browser runs first. */
const page = (wps: WpsHost | undefined, before = ''): string[] => {
  const warnings: string[] = []
  const console = { warn: (line: string) => warnings.push(line) }
  const browser = createContext({ console, URLSearchParams, navigator: { language: 'zh-CN' }, wps })
  runInContext(before, browser)
  runInContext(text('functions.js'), browser)
  return warnings
}
const registered = (before?: string): Functions => {
  const functions: Functions = new Map()
  const AddCustomFunction: WpsHost['AddCustomFunction'] = (space, name, callback) => {
    functions.set(`${space}.${name}`, callback)
  }
  expect(page({ AddCustomFunction }, before)).toEqual([])
  return functions
}

it('registers every function that functions.json describes, and calculates without Office.js', () => {
  const functions = registered()
  const { functions: described } = JSON.parse(text('functions.json')) as { functions: { name: string }[] }
  expect([...functions.keys()]).toEqual(described.map(({ name }) => `ZC.${name}`))
  expect([...functions.keys()]).toEqual(zcFunctions.map(({ name }) => `ZC.${name}`))
  expect(functions.get('ZC.EMISSIONS')!('柴油', 1.2, 't')).toBe(3.7150915648)
})

it('answers the same in a browser of 2020', () => {
  const later = {
    Object: ['hasOwn', 'groupBy', 'fromAsync'],
    'String.prototype': ['at', 'replaceAll', 'isWellFormed', 'toWellFormed'],
    'Array.prototype': ['at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
    globalThis: ['structuredClone', 'WeakRef', 'AggregateError'],
  }
  const older = registered(
    Object.entries(later)
      .flatMap(([place, names]) => names.map((name) => `delete ${place}.${name}`))
      .join(';'),
  )
  const newer = registered()
  const calls = zcFunctions.flatMap(({ name, examples }) =>
    examples.map((formula) => [name, ...(typedArguments(formula) ?? [])] as const),
  )
  const table = [
    ['日期', '排放源', '用量', '单位'],
    ['2026-01', '柴油', 1.2, 't'],
    ['2026-02', '外购电力', 3, '万kWh'],
  ]
  for (const [name, ...given] of [...calls, ['INVENTORY', table], ['UNCERTAINTY', [[3], [4]], '5%']]) {
    const answer = newer.get(`ZC.${String(name)}`)!(...given)
    expect.soft(older.get(`ZC.${String(name)}`)!(...given), String(name)).toEqual(answer)
  }
})

/** The arguments of an example whose arguments are constants; none where it points at cells. */
function typedArguments(formula: string): unknown[] | undefined {
  const list = formula
    .slice(formula.indexOf('(') + 1, -1)
    .replaceAll(/\{([^}]*)\}/g, (_, rows: string) => `[[${rows.replaceAll(';', '],[')}]]`)
  try {
    return JSON.parse(`[${list}]`) as unknown[]
  } catch {
    return undefined
  }
}

it('says so where WPS is too old for custom functions', () => {
  expect(page({})).toEqual(['ZC: this WPS has no wps.AddCustomFunction'])
  expect(page(undefined)).toHaveLength(1)
})

it('is a page, a ribbon and a manifest that name what is there', () => {
  expect(text('index.html')).toContain('src="./functions.js"')
  expect(text('ribbon.xml')).toMatch(/^<customUI/)
  expect(text('manifest.xml')).toContain('<Uri>/functions.json</Uri>')
  expect(text('manifest.xml')).toContain('<Namespace>ZC</Namespace>')
})
