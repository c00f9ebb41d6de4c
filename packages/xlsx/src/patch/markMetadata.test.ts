import { describe, expect, it } from 'vitest'
import { readDynamicArrays } from '../read/readDynamicArrays.ts'
import { fixtureParts } from '../testing/fixture.ts'
import { emptyMetadata, markMetadata } from './markMetadata.ts'

const part = 'xl/metadata.xml'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const own = fixtureParts[part]!
const marked = (text: string): ReturnType<typeof markMetadata> => markMetadata(part, text)

it('writes what Excel writes where there was nothing', () => {
  expect(marked(emptyMetadata(MAIN))).toEqual({ text: own, mark: 1 })
})

it('uses what is there', () => {
  expect(marked(own)).toEqual({ text: own, mark: 1 })
})

/** Stocks and pictures in cells keep their own types, records and marks in the same part. */
const rich =
  `<m:metadata xmlns:m="${MAIN}" xmlns:xlrd="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata">` +
  '<m:metadataTypes count="1"><m:metadataType name="XLRICHVALUE" minSupportedVersion="120000"/></m:metadataTypes>' +
  '<m:futureMetadata name="XLRICHVALUE" count="2"><m:bk><m:extLst><m:ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}">' +
  '<xlrd:rvb i="0"/></m:ext></m:extLst></m:bk><m:bk/></m:futureMetadata>' +
  '<m:valueMetadata count="1"><m:bk><m:rc t="1" v="0"/></m:bk></m:valueMetadata></m:metadata>'

describe('beside what other features keep', () => {
  const { text, mark } = marked(rich)

  it('appends to every list and changes no number', () => {
    const without = text
      .replace(/<m:metadataType name="XLDAPR".*?\/>/, '')
      .replace('<m:metadataTypes count="2">', '<m:metadataTypes count="1">')
      .replace(/<m:futureMetadata name="XLDAPR".*?<\/m:futureMetadata>/, '')
      .replace(/<m:cellMetadata.*?<\/m:cellMetadata>/, '')
    expect(without).toBe(rich)
    expect(text).toContain(
      '<m:cellMetadata count="1"><m:bk><m:rc t="2" v="0"/></m:bk></m:cellMetadata><m:valueMeta',
    )
    expect(mark).toBe(1)
  })

  it('gives marks that read as dynamic arrays, and the same the second time', () => {
    expect(readDynamicArrays(part, text)).toEqual(new Set([1]))
    expect(marked(text)).toEqual({ text, mark: 1 })
  })

  it('counts on from the marks that are there', () => {
    const cells =
      '<m:cellMetadata count="1"><m:bk><m:rc t="1" v="1"/></m:bk></m:cellMetadata><m:valueMetadata'
    const more = marked(rich.replace('<m:valueMetadata', cells))
    expect(more.mark).toBe(2)
    expect(more.text).toContain(
      '<m:cellMetadata count="2"><m:bk><m:rc t="1" v="1"/></m:bk><m:bk><m:rc t="2" v="0"/>',
    )
    expect(readDynamicArrays(part, more.text)).toEqual(new Set([2]))
  })
})

it('takes no mark of an array that found no room, nor one that says more than that', () => {
  const collapsed = marked(own.replace('fCollapsed="0"', 'fCollapsed="1"'))
  expect(collapsed.mark).toBe(2)
  expect(collapsed.text).toContain('<futureMetadata name="XLDAPR" count="2">')
  expect(collapsed.text).toContain('<rc t="1" v="1"/>')
  expect(marked(own.replace('<rc t="1" v="0"/>', '<rc t="1" v="0"/><rc t="1" v="0"/>')).mark).toBe(2)
})

it('keeps an extension at the end of its list', () => {
  const text = own
    .replace('fDynamic="1"', 'fDynamic="0"')
    .replace('</futureMetadata>', '<extLst/></futureMetadata>')
  const more = marked(text)
  expect(more.text).toContain('</bk><extLst/></futureMetadata>')
  expect(more.text).toContain('<futureMetadata name="XLDAPR" count="2">')
  expect(readDynamicArrays(part, more.text)).toEqual(new Set([2]))
})

it('refuses metadata that are an empty tag', () => {
  expect(() => marked(`<metadata xmlns="${MAIN}"/>`)).toThrow('ZC-FILE-CORRUPT')
})
