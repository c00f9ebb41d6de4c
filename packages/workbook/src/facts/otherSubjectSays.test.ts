import { expect, it } from 'vitest'
import { otherSubjectSays } from './otherSubjectSays.ts'

it('says that a set is for parks, and nothing of factories and what they make', () => {
  expect(otherSubjectSays({ subject: 'park' })?.zh).toContain('对象是园区')
  expect(otherSubjectSays({ subject: 'factory' })).toBeUndefined()
  expect(otherSubjectSays({ subject: 'product' })).toBeUndefined()
})
