import { contractWorkbook, hostContract } from '@zerocarbon/workbook/testing'
import { onTestFinished } from 'vitest'
import { openHeadless } from '../engine/openEngine.ts'
import { testCatalogue } from '../testing/testCatalogue.ts'
import { createGridHost } from './createGridHost.ts'

hostContract('the grid host', async () => {
  const { engine, calculation, dispose } = openHeadless(contractWorkbook, testCatalogue())
  onTestFinished(dispose)
  await calculation.settled()
  return createGridHost(engine, calculation)
})
