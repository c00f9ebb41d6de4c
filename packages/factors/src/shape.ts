import { zcError } from '@zerocarbon/accounting/errors'

/** Says whether a value of unknown origin has a shape; throws where it has not. `at` is its place, as `factors[3].id`. */
export type Shape = (value: unknown, at: string) => void

/** @throws {ZcError} `ZC-FACTOR-SET`. The reason is a place and what stands there, so that it needs no translation. */
export function refuse(at: string, value: unknown): never {
  const shown = value === undefined ? 'undefined' : (JSON.stringify(value) ?? typeof value)
  throw zcError('ZC-FACTOR-SET', { reason: `${at} = ${shown.slice(0, 60)}` })
}

/** Text of at least one and at most `longest` characters that matches the pattern. */
export const text =
  (longest: number, pattern: RegExp = /^[^]*$/): Shape =>
  (value, at) => {
    if (typeof value !== 'string' || value === '' || value.length > longest || !pattern.test(value))
      refuse(at, value)
  }

/** A decimal number without sign or exponent, as text: digits stay as printed. */
export const decimal: Shape = text(30, /^\d+(\.\d+)?$/)

/** An ISO day. */
export const day: Shape = text(10, /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)

export const oneOf =
  (...allowed: readonly unknown[]): Shape =>
  (value, at) => {
    if (!allowed.includes(value)) refuse(at, value)
  }

export const orNull =
  (shape: Shape): Shape =>
  (value, at) => {
    if (value !== null) shape(value, at)
  }

export const list =
  (most: number, shape: Shape): Shape =>
  (value, at) => {
    if (!Array.isArray(value)) return refuse(at, value)
    if (value.length > most) return refuse(`${at}.length`, value.length)
    for (const [index, entry] of value.entries()) shape(entry, `${at}[${String(index)}]`)
  }

/** An object with these keys and no others. */
export const record =
  (needed: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
  (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse(at, value)
    const entries = new Map<string, unknown>(Object.entries(value))
    for (const [key, shape] of Object.entries(needed)) shape(entries.get(key), `${at}.${key}`)
    for (const [key, entry] of entries) {
      if (Object.hasOwn(needed, key)) continue
      if (!Object.hasOwn(optional, key)) return refuse(`${at}.${key.slice(0, 40)}`, entry)
      optional[key]!(entry, `${at}.${key}`)
    }
  }
