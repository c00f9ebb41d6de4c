/// <reference types="node" />
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readText } from './readText.ts'

const folder = mkdtempSync(join(tmpdir(), 'zc-text-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function read(bytes: string | Buffer): string {
  const path = join(folder, 'a.csv')
  writeFileSync(path, bytes)
  return readText(path)
}

it('reads UTF-8, with and without the mark editors put first', () => {
  expect(read('id,名称\na,钢铁\n')).toBe('id,名称\na,钢铁\n')
  expect(read('\uFEFFid\n')).toBe('id\n')
  expect(read('')).toBe('')
})

it.each([
  ['GBK, as Excel writes CSV', Buffer.from([0x69, 0x64, 0x0a, 0xb8, 0xd6, 0xcc, 0xfa]), 2],
  ['UTF-16 with its mark', Buffer.from('\uFEFF{"a": 1}', 'utf16le'), 1],
  ['UTF-16 without', Buffer.from('{"a": 1}', 'utf16le'), 1],
])('refuses %s with its line', (_, bytes, line) => {
  expect(() => read(bytes)).toThrow(`Line ${String(line)} of ${join(folder, 'a.csv')} is not UTF-8`)
})
