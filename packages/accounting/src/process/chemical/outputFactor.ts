import { product } from '../arithmetic.ts'
import { convertedTo } from '../convertedTo.ts'
import type { Stream } from '../Inputs.ts'
import { measure } from '../inputSpecs.ts'
import type { Emission, InputSpec, ProcessMethod } from '../ProcessMethod.ts'
import type { Traced } from '../Traced.ts'
import type { Text } from '../../trace/index.ts'

/** What tells one product from another; the streams are its routes or plants. */
interface OutputFactor {
  readonly id: string
  readonly name: Text
  readonly aliases?: readonly string[]
  /** Published factors in tCO2/t by route. */
  readonly parameter: string
  /** Published factors in kgCH4/t by route, where the guideline has them; `else` is the route that stands in. */
  readonly methane?: { readonly parameter: string; readonly alone?: true; readonly else?: string }
  /** Amounts are of output unless said, as for petroleum coke that becomes carbide. */
  readonly amount?: Text
  readonly locator: string
  /** An adjustment of every line, and where it is published. */
  readonly adjusted?: { readonly spec: InputSpec; readonly of: (stream: Stream) => Traced }
}

/** Name of the published row a factor came from; null where the user gave the factor. */
function routeOf(factor: Traced): string | null {
  const step = factor.why()
  return step.kind === 'factor' ? step.because.zh : null
}

/**
 * CH4 of a route: what the user gives, else what is published for the route. What is published for all other routes
 * stands in only where the route is known to be one of them; a factor of the user's own tells nothing of the route.
 */
function methaneFactor(stream: Stream, methane: OutputFactor['methane'], name: Text): Traced | null {
  const given = stream.numberOrNull('ch4-factor')
  if (given || !methane) return given
  const route = routeOf(stream.number('factor'))
  const names = methane.alone ? [''] : [stream.substance, ...(route === null ? [] : [route])]
  if (methane.else !== undefined && route !== null) names.push(methane.else)
  for (const of of names) {
    const found = stream.published(methane.parameter, of, name)
    if (found) return convertedTo('kgCH4/t', found)
  }
  return null
}

/**
 * A method of IPCC tier 1: output in t × published factor of the route in tCO2/t, and CH4 in kg/t where one is known.
 *
 * The routes differ up to tenfold, so there is no default route: the stream's name or substance says it.
 */
export function outputFactor(of: OutputFactor): ProcessMethod {
  const amountName = of.amount ?? { zh: '产量', en: 'Output' }
  const methaneName: Text = { zh: 'CH4排放因子', en: 'CH4 factor' }
  const adjusting = of.adjusted
  return {
    id: of.id,
    name: of.name,
    ...(of.aliases ? { aliases: of.aliases } : {}),
    sector: { zh: '化工、石化', en: 'chemicals and petrochemicals' },
    formula: {
      zh: `Σ ${amountName.zh} × 排放因子${adjusting ? ` × ${adjusting.spec.name.zh}` : ''}；CH4：${amountName.zh} × CH4排放因子`,
      en: `Σ ${amountName.en.toLowerCase()} × factor${adjusting ? ` × ${adjusting.spec.name.en.toLowerCase()}` : ''}; CH4: ${amountName.en.toLowerCase()} × CH4 factor`,
    },
    source: { title: 'IPCC 2006 Guidelines, Vol. 3', locator: of.locator },
    potentials: 'AR5',
    inputs: [
      measure('amount', amountName, 't', { each: 'route', aliases: ['产品产量', 'production', '用量'] }),
      // 10 t per t is beyond every chemical; fuel needs in GJ/t that slip into this column start at 29.
      measure('factor', { zh: '排放因子', en: 'Factor' }, 'tCO2/t', {
        each: 'route',
        most: '10',
        aliases: ['CO2排放因子', 'emission factor', 'ef'],
        otherwise: { published: of.parameter },
      }),
      measure('ch4-factor', methaneName, 'kgCH4/t', { each: 'route', most: '100', otherwise: 'nothing' }),
      ...(adjusting ? [adjusting.spec] : []),
    ],
    run: (inputs) => ({
      emissions: inputs.streams('route').flatMap((stream): readonly Emission[] => {
        const named = (gas: string): Text => ({
          zh: `${of.name.zh}：${stream.label} ${gas}`,
          en: `${of.name.en}: ${stream.label}, ${gas}`,
        })
        const amount = stream.number('amount')
        const factors = [stream.number('factor'), ...(adjusting ? [adjusting.of(stream)] : [])]
        const co2: Emission = {
          role: 'process',
          gas: 'CO2',
          label: named('CO2'),
          mass: product(named('CO2'), 'tCO2', amount, ...factors),
        }
        const methane = methaneFactor(stream, of.methane, methaneName)
        if (!methane) return [co2]
        const mass = product(named('CH4'), 'tCH4', amount, convertedTo('tCH4/t', methane))
        return [co2, { role: 'process', gas: 'CH4', label: named('CH4'), mass }]
      }),
    }),
  }
}
