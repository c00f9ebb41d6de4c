import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { describeAddin, paths } from '../src/manifest/describeAddin.ts'
import { renderUnified } from '../src/manifest/renderUnified.ts'
import { madeFiles } from './madeFiles.ts'
import { zipUnified } from './zipUnified.ts'

const origin = 'https://zc.example.com'
const files = madeFiles({ origin, officeJs: 'global' })

it('holds the manifest, its texts and both icons, by the names the manifest gives them', () => {
  const inside = unzipSync(zipUnified(files))
  const { icons, localizationInfo } = renderUnified(describeAddin(origin), 'en')
  const named = [icons.color, icons.outline, ...localizationInfo.additionalLanguages.map(({ file }) => file)]
  expect(Object.keys(inside).toSorted()).toEqual([paths.unified, ...named].toSorted())
  expect(strFromU8(inside[paths.unified]!)).toBe(files.get(paths.unified))
})

it('is the same for the same input, and refuses to leave something out', () => {
  expect(zipUnified(files)).toEqual(files.get(paths.unifiedZip))
  expect(() => zipUnified(new Map())).toThrow('manifest.json was not made')
})
