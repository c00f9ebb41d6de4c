import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { PaneNotice } from '../PaneProps.ts'
import { LanguageContext } from './language.ts'
import { NoticeBar } from './NoticeBar.tsx'

const drawn = (intent: PaneNotice['intent'], language: 'zh' | 'en'): string => {
  const bar = createElement(NoticeBar, { intent, text: 'x', onClose: () => undefined })
  return renderToStaticMarkup(createElement(LanguageContext.Provider, { value: language }, bar))
}
/** Classes of the box, which hold its colours. */
const boxOf = (html: string): string => /^<div role="\w+"><div class="([^"]*)"/.exec(html)![1]!

it.each([
  ['success', 'status', '完成', 'Done'],
  ['info', 'status', '提示', 'Note'],
  ['warning', 'status', '注意', 'Warning'],
  ['error', 'alert', '出错', 'Error'],
] as const)('says %s to eyes and ears', (intent, role, zh, en) => {
  expect(drawn(intent, 'zh')).toMatch(new RegExp(`^<div role="${role}">.*role="img" aria-label="${zh}"`))
  expect(drawn(intent, 'en')).toMatch(new RegExp(`^<div role="${role}">.*role="img" aria-label="${en}"`))
})

it('gives each its own look', () => {
  const looks = (['success', 'info', 'warning', 'error'] as const).map((intent) => boxOf(drawn(intent, 'zh')))
  expect(new Set(looks).size).toBe(4)
})
