import type { Text } from '@zerocarbon/accounting/trace'
import type { ProcessRun } from '../tables/readProcesses.ts'

/** A run as people call it: its method and which kiln or boiler. */
export function runName({ method, instance }: Pick<ProcessRun, 'method' | 'instance'>): Text {
  if (instance === '') return method.name
  return { zh: `${method.name.zh} ${instance}`, en: `${method.name.en} ${instance}` }
}
