import { processMethods } from '@zerocarbon/accounting/process'
import type { Source, Text } from '@zerocarbon/accounting/trace'
import { expect, it } from 'vitest'
import { cn2026 } from './cn2026.ts'

interface Remarked {
  readonly id: string
  readonly source: Source
  readonly note?: Text
  readonly warning?: Text
}
const rows: readonly Remarked[] = [...cn2026.factors, ...cn2026.process, ...cn2026.potentials]
const all: readonly Remarked[] = [...rows, ...processMethods]

/** A formula or a name of a table needs no Chinese beside it; a word of a sentence does. */
const chinese = ({ zh }: Text): boolean => /[\u4e00-\u9fff]/.test(zh) || !/[a-z]{3}/.test(zh)
/** Words by which we speak of a source; a document does not say them of itself. */
const ours =
  /cop(y|ied)|transcri|recall|computed|code base|repository|third party|not stated|original|quoted/i

it('has Chinese for whatever we remark of a published value or a method', () => {
  const lacking = all.flatMap(({ id, source, note, warning }) =>
    [note, warning, source.remark].flatMap((text) => (text && !chinese(text) ? [`${id}: ${text.zh}`] : [])),
  )
  expect(lacking).toEqual([])
  expect(rows.filter(({ note }) => note !== undefined).length).toBeGreaterThan(800)
})

it('keeps what we remark out of the words of a source', () => {
  const mixed = all.filter(({ source: { title, locator = '' } }) => ours.test(`${title} ${locator}`))
  expect(mixed.map(({ id, source }) => `${id}: ${source.title}, ${source.locator ?? ''}`)).toEqual([])
})

it('says each thing once', () => {
  const twice = all.flatMap(({ id, note, warning, source: { title, locator, remark } }) => {
    const parts = [note?.zh, warning?.zh, remark?.zh, title, locator].flatMap(
      (text) => text?.split(/；|; /) ?? [],
    )
    return new Set(parts).size === parts.length ? [] : [id]
  })
  expect(twice).toEqual([])
})
