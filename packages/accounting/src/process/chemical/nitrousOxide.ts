import { zcError } from '../../errors/index.ts'
import { complement, product } from '../arithmetic.ts'
import { convertedTo } from '../convertedTo.ts'
import type { Stream } from '../Inputs.ts'
import { measure } from '../inputSpecs.ts'
import { missingInput } from '../missingInput.ts'
import type { InputSpec, ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'
import type { Text } from '../../trace/index.ts'

interface N2OProcess {
  readonly id: string
  readonly name: Text
  readonly aliases?: readonly string[]
  /** Published factors by technology. */
  readonly parameter: string
  /** Published removal by abatement technology, and the words it is chosen with. */
  readonly abatement?: { readonly parameter: string; readonly choices: NonNullable<InputSpec['choices']> }
  /** Published factors, by technology, that are of plants with abatement. */
  readonly abated?: readonly string[]
  /** Greatest factor in kgN2O/t that can be true. */
  readonly most: string
  readonly locator: string
}

const technology: Text = { zh: '处理技术', en: 'Abatement' }
const removal: Text = { zh: '去除率', en: 'Removal' }

/**
 * Removed share of a stream, η × use rate; null where nobody states that there is abatement.
 *
 * @throws {ZcError} `ZC-INPUT-MISSING` where one of the two is stated and the other is not there.
 */
function removed(method: ProcessMethod, stream: Stream, parameter: string | undefined): Traced | null {
  const chosen = parameter === undefined ? null : stream.choice('abatement')
  const published = chosen === null ? null : stream.published(parameter!, chosen, removal)
  const eta = stream.numberOrNull('removal') ?? (published && convertedTo('', published))
  const used = stream.numberOrNull('use-rate')
  if (!eta && !used && chosen === null) return null
  if (!eta) throw missingInput(method, 'removal', stream.label)
  if (!used) throw missingInput(method, 'use-rate', stream.label)
  return product({ zh: '去除份额', en: 'Share removed' }, '', eta, used)
}

/**
 * Refuses to abate a published factor once more that is of a plant with abatement.
 *
 * @throws {ZcError} `ZC-INPUT-TWICE`.
 */
function assertUnabated({ parameter, abated = [] }: N2OProcess, factor: Traced, stream: Stream): void {
  const step = factor.why()
  if (step.kind !== 'factor' || !abated.some((of) => step.cite.id.endsWith(`/${parameter}/${of}`))) return
  const input = {
    zh: `${removal.zh}（排放因子“${step.because.zh}”已含处理）`,
    en: `${removal.en} (the factor "${step.because.en}" is after abatement)`,
  }
  throw zcError('ZC-INPUT-TWICE', { input, stream: stream.label })
}

/**
 * A method for N2O of a chemical: output in t × kgN2O/t × (1 − removal × use rate of the abatement plant).
 *
 * Without a word on abatement there is none, but published factors of plants with abatement hold it already. The use rate is the hours of abatement per hour of production.
 */
export function nitrousOxide(of: N2OProcess): ProcessMethod {
  const { abatement } = of
  const method: ProcessMethod = {
    id: of.id,
    name: of.name,
    ...(of.aliases ? { aliases: of.aliases } : {}),
    sector: { zh: '化工', en: 'chemicals' },
    formula: {
      zh: 'Σ 产量 × 排放因子 × (1 − 去除率 × 使用率)',
      en: 'Σ output × factor × (1 − removal × use rate)',
    },
    source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: of.locator },
    potentials: 'cn-legacy',
    inputs: [
      measure('output', { zh: '产量', en: 'Output' }, 't', {
        each: 'line',
        aliases: ['产品产量', 'production'],
      }),
      measure('factor', { zh: '排放因子', en: 'Factor' }, 'kgN2O/t', {
        each: 'line',
        most: of.most,
        aliases: ['N2O排放因子', '生成因子', 'emission factor', 'ef'],
        otherwise: { published: of.parameter },
      }),
      ...(abatement
        ? [
            measure('abatement', technology, '', {
              each: 'line',
              otherwise: 'nothing',
              choices: abatement.choices,
            }),
          ]
        : []),
      measure('removal', removal, '', {
        each: 'line',
        otherwise: 'nothing',
        aliases: ['N2O去除率', '去除效率', 'destruction factor', 'η'],
      }),
      measure('use-rate', { zh: '使用率', en: 'Use rate' }, '', {
        each: 'line',
        otherwise: 'nothing',
        aliases: ['设备使用率', 'utilisation', 'utilization'],
      }),
    ],
    run: (inputs) => ({
      emissions: inputs.streams('line').map((stream) => {
        const label = { zh: `${of.name.zh}：${stream.label}`, en: `${of.name.en}: ${stream.label}` }
        const gone = removed(method, stream, abatement?.parameter)
        if (gone) assertUnabated(of, stream.number('factor'), stream)
        const left = gone ? [complement({ zh: '未去除份额', en: 'Share not removed' }, gone)] : []
        const factor = convertedTo('tN2O/t', stream.number('factor'))
        const mass = product(label, 'tN2O', stream.number('output'), factor, ...left)
        return { role: 'process', gas: 'N2O', label, mass }
      }),
    }),
  }
  return method
}
