/// <reference types="node" />
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readRuleFiles } from './readRuleFiles.ts'

const folder = mkdtempSync(join(tmpdir(), 'zc-rules-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

it('reads every JSON file below, alike on any machine', () => {
  mkdirSync(join(folder, 'cn', 'b'), { recursive: true })
  writeFileSync(join(folder, 'cn', 'b', 'ruleset.json'), '{\r\n}')
  writeFileSync(join(folder, 'a.json'), '1\n')
  writeFileSync(join(folder, 'notes.md'), '')
  symlinkSync(join(folder, 'a.json'), join(folder, 'link.json'))
  expect(readRuleFiles(folder)).toEqual([
    { path: 'a.json', text: '1\n' },
    { path: 'cn/b/ruleset.json', text: '{\n}' },
  ])
})

it('refuses what is not there, and what is no folder', () => {
  expect(() => readRuleFiles(join(folder, 'nowhere'))).toThrow(/ZC-FILE-NOT-FOUND/)
  expect(() => readRuleFiles(join(folder, 'a.json'))).toThrow(/Allowed: a folder of rules, not a file/)
})
