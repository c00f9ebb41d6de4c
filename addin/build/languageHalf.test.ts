import { expect, it } from 'vitest'
import { languageHalf } from './languageHalf.ts'

const page = '# ZC.X\n\n[English](#english)\n\n## 中文\n\n一\n\n### 例\n\n## English\n\none\n'

it('gives the title and one half, without anchors', () => {
  expect(languageHalf(page, 'zh')).toBe('# ZC.X\n\n一\n\n### 例\n')
  expect(languageHalf(page, 'en')).toBe('# ZC.X\n\none\n')
})

it('refuses a page without a half', () => {
  expect(() => languageHalf(page.replace('## English', '## Englisch'), 'en')).toThrow(TypeError)
})
