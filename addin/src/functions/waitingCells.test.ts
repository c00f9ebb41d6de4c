import { expect, it } from 'vitest'
import { createWaitingCells } from './waitingCells.ts'

const place = { sheet: '能源 台账', cell: 'B2' }

it('hands out each cell once', () => {
  const waiting = createWaitingCells()
  waiting.add("'能源 台账'!B2")
  waiting.add("'能源 台账'!B2")
  expect(waiting.take()).toEqual({ cells: [place], complete: true })
  expect(waiting.take()).toEqual({ cells: [], complete: true })
  waiting.add('Sheet1!C3')
  expect(waiting.take()).toEqual({ cells: [{ sheet: 'Sheet1', cell: 'C3' }], complete: true })
})

it.each([undefined, '', 'B2'])(
  'does not know all cells when one calls from %j, until the next time',
  (address) => {
    const waiting = createWaitingCells()
    waiting.add("'能源 台账'!B2")
    waiting.add(address)
    expect(waiting.take()).toEqual({ cells: [place], complete: false })
    expect(waiting.take()).toEqual({ cells: [], complete: true })
  },
)

it('lets functions answer from the first time on', () => {
  const waiting = createWaitingCells()
  waiting.add('Sheet1!A1')
  expect(waiting.ready).toBe(false)
  waiting.take()
  expect(waiting.ready).toBe(true)
  waiting.add('Sheet1!A1')
  expect(waiting.ready).toBe(true)
})
