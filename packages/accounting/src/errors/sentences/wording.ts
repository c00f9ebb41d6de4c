import type { Words } from '../problems/Words.ts'

/** A list is parted by a stronger mark where a name holds the usual one. */
const parted = (parts: readonly string[], mark: string, stronger: string): string =>
  parts.join(parts.some((part) => part.includes(mark.trim())) ? stronger : mark)

export const zh = (parts: readonly string[]): string =>
  parts.length === 0 ? '无' : parted(parts, '、', '；')
export const en = (parts: readonly string[]): string =>
  parts.length === 0 ? 'none' : parted(parts, ', ', '; ')

/** A name of ours in the language of the sentence; what a person typed stays as typed. */
export const inZh = (name: Words | string): string => (typeof name === 'string' ? name : name.zh)
export const inEn = (name: Words | string): string => (typeof name === 'string' ? name : name.en)

/** A list of names is cut here; `--list` and the docs have all. */
const NAMES = 10
export const zhNames = (names: readonly (Words | string)[]): string =>
  zh(names.slice(0, NAMES).map((name) => (typeof name === 'string' ? name : name.zh))) +
  (names.length > NAMES ? ` 等 ${String(names.length)} 个` : '')
export const enNames = (names: readonly (Words | string)[]): string =>
  en(names.slice(0, NAMES).map((name) => (typeof name === 'string' ? name : name.en))) +
  (names.length > NAMES ? ` and ${String(names.length - NAMES)} more` : '')
