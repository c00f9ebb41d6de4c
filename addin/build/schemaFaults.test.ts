import { describe, expect, it } from 'vitest'
import { describeAddin } from '../src/manifest/describeAddin.ts'
import { renderUnified } from '../src/manifest/renderUnified.ts'
import { renderUnifiedTexts } from '../src/manifest/renderUnifiedTexts.ts'
import { schemaFaults } from './schemaFaults.ts'

const addin = describeAddin('https://localhost:3000')
const manifest = renderUnified(addin, 'en')
const [extension] = manifest.extensions
const runtime = extension.runtimes[0]!
const functions = runtime.customFunctions

const withExtension = (part: object): unknown => ({ ...manifest, extensions: [{ ...extension, ...part }] })
const withFunctions = (part: object): unknown =>
  withExtension({ runtimes: [{ ...runtime, customFunctions: { ...functions, ...part } }] })

it.each(['zh', 'en'] as const)('finds nothing wrong with our manifest (%s)', (language) => {
  expect(schemaFaults('manifest', renderUnified(addin, language))).toEqual([])
})

it('finds nothing wrong with our texts', () => {
  expect(schemaFaults('language', renderUnifiedTexts(addin))).toEqual([])
})

describe('in a manifest notices', () => {
  it.each([
    ['another version', { ...manifest, manifestVersion: '1.29' }, '/manifestVersion'],
    ['a long name', { ...manifest, name: { short: 'x'.repeat(31) } }, '/name/short'],
    [
      'a long summary',
      { ...manifest, description: { short: 'x'.repeat(81), full: 'x' } },
      '/description/short',
    ],
    ['an id that is no GUID', { ...manifest, id: 'zc' }, '/id'],
    [
      'no privacy page',
      { ...manifest, developer: { ...manifest.developer, privacyUrl: undefined } },
      'privacyUrl',
    ],
    ['one icon only', { ...manifest, icons: { color: 'a.png' } }, 'outline'],
    ['a namespace with a hyphen', withFunctions({ namespace: { id: 'Z-C', name: 'ZC' } }), 'namespace/id'],
    ['a Chinese namespace', withFunctions({ namespace: { id: 'ZC', name: '零碳' } }), 'namespace/name'],
    [
      'open function metadata',
      withFunctions({ metadataUrl: 'http://localhost/functions.json' }),
      'metadataUrl',
    ],
    [
      'a property it does not know',
      withFunctions({ allowErrorForDataTypeAny: true }),
      'allowErrorForDataTypeAny',
    ],
    [
      'functions where the page of the docs shows them',
      withExtension({ customFunctions: functions }),
      '/extensions/0 must NOT have additional properties {"additionalProperty":"customFunctions"}',
    ],
    ['a runtime without a page', withExtension({ runtimes: [{ ...runtime, code: {} }] }), 'page'],
    ['an unknown lifetime', withExtension({ runtimes: [{ ...runtime, lifetime: 'forever' }] }), 'lifetime'],
    ['a ribbon without tabs', withExtension({ ribbons: [{ contexts: ['default'] }] }), 'tabs'],
  ])('%s', (_, value, fault) => {
    // As a file holds it: what is undefined is not there.
    expect(schemaFaults('manifest', JSON.parse(JSON.stringify(value))).join('\n')).toContain(fault)
  })
})

it('in texts notices a text that cannot be translated, and one that is too long', () => {
  const texts = renderUnifiedTexts(addin)
  expect(schemaFaults('language', { ...texts, accentColor: '#000000' }).join()).toContain('accentColor')
  expect(schemaFaults('language', { ...texts, 'name.short': '零'.repeat(31) }).join()).toContain('name.short')
})

it('in a function notices a short id, a name that is none, and a long description', () => {
  const good = { id: 'TCE', name: 'TCE', parameters: [], result: {} }
  expect(schemaFaults('function', good)).toEqual([])
  expect(schemaFaults('function', { ...good, id: 'T' }).join()).toContain('/id')
  expect(schemaFaults('function', { ...good, name: '1CE' }).join()).toContain('/name')
  expect(schemaFaults('function', { ...good, description: 'x'.repeat(1025) }).join()).toContain(
    '/description',
  )
})
