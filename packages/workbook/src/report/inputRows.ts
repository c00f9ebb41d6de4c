import type { Language } from '@zerocarbon/accounting/errors'
import { hasEvidence, type CellRef } from '@zerocarbon/accounting/trace'
import type { CellValue } from '../model/index.ts'
import { cellRanges } from './cellRanges.ts'
import type { PlantProcess } from './processResults.ts'
import { runName } from './runName.ts'

interface Entered {
  readonly run: PlantProcess
  readonly name: string
  readonly value: string
  readonly evidence: string
  readonly cells: CellRef[]
}

/** Rows of ZC_Provenance for what people entered in ZC_Inputs, equal values of one run and name once, with evidence. */
export function inputRows(processes: readonly PlantProcess[], language: Language): (readonly CellValue[])[] {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  const found = new Map<string, Entered>()
  for (const run of processes) {
    for (const { name, value, unit, evidence = '', at } of run.inputs) {
      const shown = [String(value), unit].filter((part) => part !== '').join(' ')
      const key = JSON.stringify([run.method.id, run.instance, name, shown, evidence])
      const entered = found.get(key) ?? { run, name, value: shown, evidence, cells: [] }
      if (at) entered.cells.push(at)
      found.set(key, entered)
    }
  }
  return [...found.values()].map(({ run, name, value, evidence, cells }) => {
    const count = String(cells.length)
    const places = cellRanges(cells).join(say('、', ', '))
    return [
      say('过程输入', 'process input'),
      say('工艺过程', 'process emissions'),
      runName(run)[language],
      name,
      value,
      null,
      null,
      null,
      hasEvidence(evidence)
        ? say(`证据：${evidence}`, `evidence: ${evidence}`)
        : say('工作簿里填写', 'entered in the workbook'),
      say(`${places}，共 ${count} 行`, `${places}, ${cells.length === 1 ? '1 row' : `${count} rows`}`),
      null,
      say('填报值，因子集未核对', 'as entered, not checked by the factor set'),
      null,
    ]
  })
}
