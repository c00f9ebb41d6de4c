import { expect, it } from 'vitest'
import { contractWorkbook, hostContract } from '../testing/index.ts'
import { createModelHost } from './createModelHost.ts'

hostContract('the model host', async () => createModelHost(contractWorkbook))

it('leaves the model it was made of untouched', async () => {
  const before = structuredClone(contractWorkbook)
  const host = createModelHost(contractWorkbook)
  await host.write([{ sheet: '能源台账', row: 0, column: 1, value: 5 }])
  await host.addSheet('新')
  expect(contractWorkbook).toEqual(before)
  expect(host.model().sheets[0]?.rows[0]?.[1]?.value).toBe(5)
})

it('tells of rows written right below a table', async () => {
  const host = createModelHost(contractWorkbook)
  await host.write([{ sheet: 'ZC_Settings', row: 2, column: 1, value: '江苏' }])
  expect((await host.tables())[0]).toMatchObject({
    rows: [['厂区', '一厂']],
    below: { rows: 1, row: 2, column: 1 },
  })
})

it('remembers which cells are out of date until they are written', async () => {
  const host = createModelHost(contractWorkbook)
  await host.invalidate([{ sheet: '能源台账', cell: 'B2' }])
  expect(host.stale().size).toBe(1)
  await host.write([{ sheet: '能源台账', row: 1, column: 1, value: 4 }])
  expect(host.stale().size).toBe(0)
})
