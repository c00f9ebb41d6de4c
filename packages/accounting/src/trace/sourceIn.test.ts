import { expect, it } from 'vitest'
import { sourceIn } from './sourceIn.ts'

const remark = { zh: '抄本', en: 'a copy' }

it('leaves title and place as they stand and says our remark in the language asked for', () => {
  const source = { title: 'GB/T 1', locator: 'Table C.1', remark }
  expect(sourceIn(source, 'zh')).toBe('GB/T 1，Table C.1，抄本')
  expect(sourceIn(source, 'en')).toBe('GB/T 1, Table C.1, a copy')
})

it('needs neither place nor remark', () => {
  expect(sourceIn({ title: 'GB/T 1' }, 'zh')).toBe('GB/T 1')
})
