import { expect, it } from 'vitest'
import { firstDifference } from './firstDifference.ts'

it('shows the first differing line of both', () => {
  expect(firstDifference('a\nb\nc', 'a\nx\ny')).toBe('line 2\n- b\n+ x')
  expect(firstDifference('a', 'a\nb')).toBe('line 2\n- (end)\n+ b')
})

it('finds equal texts equal, whatever their line ends', () => {
  expect(firstDifference('a\r\nb\r\n', 'a\nb\n')).toBeUndefined()
})
