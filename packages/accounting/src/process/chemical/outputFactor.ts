import type { Source, Text } from '../../trace/index.ts'
import { product } from '../arithmetic.ts'
import { convertedTo } from '../convertedTo.ts'
import { firstPublished } from '../firstPublished.ts'
import type { Stream } from '../Inputs.ts'
import { measure } from '../inputSpecs.ts'
import type { Answer, Emission, InputSpec, ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'

/** What tells one product from another; the streams are its routes, kinds or plants. */
export interface OutputFactor {
  readonly id: string
  readonly name: Text
  readonly aliases?: readonly string[]
  /** Chemicals where left out. */
  readonly sector?: Text
  readonly source: Source
  /** Published factors in tCO2/t by route. */
  readonly parameter: string
  /** Largest factor that can be true, tCO2/t. 10 where left out: fuel needs in GJ/t that slip in start at 29. */
  readonly most?: string
  /** Published factors in kgCH4/t by route; `else` is the route that stands in. Absent: the product has no CH4. */
  readonly methane?: { readonly parameter: string; readonly alone?: true; readonly else?: string }
  /** Amounts are of output unless said, as for petroleum coke that becomes carbide. */
  readonly amount?: Text
  /** An adjustment of the CO2 of every line: its inputs, the first of which is the number, and how it is found. */
  readonly adjusted?: { readonly inputs: readonly InputSpec[]; readonly of: (stream: Stream) => Traced }
}

const PER_TONNE = 'kgCH4/t'
const methaneName: Text = { zh: 'CH4排放因子', en: 'CH4 factor' }
const methaneSpec: InputSpec = measure('ch4-factor', methaneName, PER_TONNE, {
  each: 'route',
  most: '50',
  otherwise: 'nothing',
  aliases: ['CH4 排放因子', '甲烷排放因子'],
})

/** Name of the published row a factor came from; null where the user gave the factor. */
function routeOf(factor: Traced): string | null {
  const step = factor.why()
  return step.kind === 'factor' ? step.because.zh : null
}

/**
 * CH4 of a route: what the user gives, else what is published for the route. What is published for all other routes
 * stands in only where the route is known to be one of them; a factor of the user's own tells nothing of the route.
 */
function methaneFactor(stream: Stream, methane: NonNullable<OutputFactor['methane']>): Traced | null {
  const given = stream.numberOrNull('ch4-factor')
  if (given) return given
  const route = routeOf(stream.number('factor'))
  const names = methane.alone ? [''] : [stream.substance, ...(route === null ? [] : [route])]
  if (methane.else !== undefined && route !== null) names.push(methane.else)
  // Per heat of fuel it is not the factor of an output.
  return firstPublished(stream, methane.parameter, names, methaneName, ({ unit }) => unit === PER_TONNE)
}

/** CH4 that nobody knows is not zero: the output it belongs to stands among the figures. */
const uncounted = (stream: Stream): NonNullable<Answer['figures']>[number] => ({
  id: `not-counted:CH4:${stream.label}`,
  label: {
    zh: `没有 CH4 排放因子、CH4 未计：${stream.label}`,
    en: `Without a CH4 factor, CH4 not counted: ${stream.label}`,
  },
  figure: stream.number('amount'),
  lacks: { input: methaneSpec.id, stream: stream.label, of: { zh: 'CH4', en: 'CH4' } },
})

/**
 * A method of IPCC tier 1: output in t × published factor of the route in tCO2/t, and CH4 in kg/t where one is known.
 *
 * The routes differ up to tenfold, so there is no default route: the stream's name or substance says it.
 */
export function outputFactor(of: OutputFactor): ProcessMethod {
  const { adjusted, methane, amount: amountName = { zh: '产量', en: 'Output' } } = of
  const [amount, by] = [
    amountName.en.toLowerCase(),
    adjusted?.inputs[0] && { zh: adjusted.inputs[0].name.zh, en: adjusted.inputs[0].name.en.toLowerCase() },
  ]
  return {
    id: of.id,
    name: of.name,
    ...(of.aliases ? { aliases: of.aliases } : {}),
    sector: of.sector ?? { zh: '化工、石化', en: 'chemicals and petrochemicals' },
    formula: {
      zh: `Σ ${amountName.zh} × 排放因子${by ? ` × ${by.zh}` : ''}${methane ? `；CH4：Σ ${amountName.zh} × CH4排放因子` : ''}`,
      en: `Σ ${amount} × factor${by ? ` × ${by.en}` : ''}${methane ? `; CH4: Σ ${amount} × CH4 factor` : ''}`,
    },
    source: of.source,
    potentials: 'AR5',
    inputs: [
      measure('amount', amountName, 't', { each: 'route', aliases: ['产品产量', 'production', '用量'] }),
      measure('factor', { zh: '排放因子', en: 'Emission factor' }, 'tCO2/t', {
        each: 'route',
        most: of.most ?? '10',
        aliases: ['因子', 'CO2排放因子', 'CO2 排放因子', 'ef'],
        otherwise: { published: of.parameter },
      }),
      ...(methane ? [methaneSpec] : []),
      ...(adjusted?.inputs ?? []),
    ],
    run: (inputs) => {
      const routes = inputs
        .streams('route')
        .map((stream) => ({ stream, ch4: methane ? methaneFactor(stream, methane) : null }))
      return {
        emissions: routes.flatMap(({ stream, ch4 }): readonly Emission[] => {
          const line = (gas: string, ...factors: readonly Traced[]): Emission => {
            const label = {
              zh: `${of.name.zh}：${stream.label} ${gas}`,
              en: `${of.name.en}: ${stream.label}, ${gas}`,
            }
            const mass = product(label, `t${gas}`, stream.number('amount'), ...factors)
            return { role: 'process', gas, label, mass }
          }
          const co2 = line('CO2', stream.number('factor'), ...(adjusted ? [adjusted.of(stream)] : []))
          return ch4 ? [co2, line('CH4', convertedTo('tCH4/t', ch4))] : [co2]
        }),
        figures: methane ? routes.filter(({ ch4 }) => !ch4).map(({ stream }) => uncounted(stream)) : [],
      }
    },
  }
}
