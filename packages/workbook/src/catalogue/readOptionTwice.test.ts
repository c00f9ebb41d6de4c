import { cn2026, createFactorBook } from '@zerocarbon/factors'
import { expect, it } from 'vitest'
import { readOption } from './readOption.ts'

const book = createFactorBook(cn2026)
const read = (option: string) => () => readOption(option, null, book)

it.each([
  '口径=平均;口径=化石能源',
  '平均;口径=化石能源',
  'calibre=平均；口径=平均',
  '方法=ets;method=general',
])('refuses an option given twice: %s', (option) => {
  expect(read(option)).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ code: 'ZC-OPTION-UNKNOWN' }) as object }),
  )
})
it('reads different options', () => {
  expect(read('口径=化石能源;密度=0.84')()).toMatchObject({ calibre: 'fossil-only' })
})
