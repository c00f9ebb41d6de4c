import type { Emission, ProcessMethod } from '../process/ProcessMethod.ts'
import type { ProcessLine, ProcessResult } from '../process/ProcessResult.ts'
import { Decimal } from '../quantity/index.ts'

const text = (words: string) => ({ zh: `${words}（虚构）`, en: words })

/** A method without inputs; the results of tests are given, not run. */
const method: ProcessMethod = {
  id: 'made-up',
  name: text('made up'),
  sector: text('tests'),
  formula: text('none'),
  source: { title: 'Made up for a test', locator: 'nowhere' },
  potentials: 'AR5',
  inputs: [],
  run: () => ({ emissions: [] as Emission[] }),
}

type Made = Partial<Omit<ProcessLine, 'mass' | 'co2e'>> & { readonly mass: string; readonly gwp?: number }

/** A run with these lines: CO2 of a process in scope 1 unless said; what is deducted is given negative. */
export function processResult(lines: readonly Made[], instance = ''): ProcessResult {
  const made = lines.map(({ mass, gwp = 1, ...rest }): ProcessLine => {
    const value = new Decimal(mass)
    const label = rest.label ?? text(rest.role ?? 'process')
    return {
      role: 'process',
      scope: 1,
      gas: 'CO2',
      label,
      potential: null,
      counts: true,
      why: () => ({ kind: 'given', label, gives: { value: value.times(gwp), unit: 'tCO2e' } }),
      ...rest,
      mass: value,
      co2e: value.times(gwp),
    }
  })
  return {
    method,
    instance,
    lines: made,
    figures: [],
    co2: null,
    co2e: null,
    potentials: 'AR5',
    issues: [],
    defaults: [],
  }
}
