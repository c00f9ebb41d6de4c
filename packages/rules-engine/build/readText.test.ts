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

function read(bytes: string | Buffer, name = 'a.csv'): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return readText(path)
}

it('reads UTF-8, with and without the mark editors put first', () => {
  expect(read('id,名称\na,钢铁\n')).toBe('id,名称\na,钢铁\n')
  expect(read('\uFEFFid\n')).toBe('id\n')
  expect(read('')).toBe('')
})

function refused(bytes: Buffer, name?: string): string {
  try {
    return read(bytes, name)
  } catch (error) {
    return (error as Error).message.replace(folder, '')
  }
}

it('refuses GBK, as Excel writes CSV, with its line and column', () => {
  const gbk = Buffer.from([0x69, 0x64, 0x0a, 0x61, 0xb8, 0xd6, 0xcc, 0xfa])
  expect(refused(gbk)).toMatch(/a\.csv:2:2: .*In Excel save it as "CSV UTF-8/)
  expect(refused(gbk, 'ruleset.json')).toMatch(/ruleset\.json:2:2: .*Save it from a text editor/)
  expect(refused(gbk, 'ruleset.json')).not.toContain('Excel')
})

it.each([
  ['with its mark', Buffer.from('\uFEFF零碳', 'utf16le')],
  ['with its mark, the other way round', Buffer.from('\uFEFF零碳', 'utf16le').swap16()],
  ['without', Buffer.from('{"a": 1}', 'utf16le')],
])('refuses UTF-16 %s as a whole', (_, bytes) => {
  expect(refused(bytes)).toMatch(/^The whole of .a\.csv is not UTF-8/)
})
