import { expect, it } from 'vitest'
import { damaged, ourManifest, saidOf } from '../../test/manifest/ourManifest.ts'
import { fileKindFaults } from './fileKindFaults.ts'
import { everyElement } from './readXml.ts'

const faultsOf = (text: string): string => saidOf(text, (root) => fileKindFaults(everyElement(root)))

it('finds nothing wrong with our manifest', () => {
  expect(faultsOf(ourManifest)).toBe('')
})

it.each([
  [
    'a script for a page',
    damaged(/(<bt:Url id="Page.Url" DefaultValue=".*\/).*"/, '$1functions.js"'),
    'file: Page is https://localhost:3000/functions.js, which does not end in .html',
  ],
  [
    'a page for the script',
    damaged(/(<bt:Url id="Functions.Script" DefaultValue=".*\/).*"/, '$1taskpane.html"'),
    'file: Script is https://localhost:3000/taskpane.html, which does not end in .js',
  ],
  [
    'a page for the Chinese metadata',
    damaged('functions.zh-CN.json', 'taskpane.html'),
    'file: Metadata is https://localhost:3000/taskpane.html, which does not end in .json',
  ],
])('notices %s', (_, text, fault) => {
  expect(faultsOf(text)).toContain(fault)
})
