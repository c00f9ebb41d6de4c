import { flows, unitsOfFuel, type ActivitySource } from '@zerocarbon/accounting'
import { ZcError, zcError } from '@zerocarbon/accounting/errors'
import { methodNamed, methodsTaking } from '@zerocarbon/accounting/process'
import { editsBetween, type FactorBook } from '@zerocarbon/factors'

/** The sources people can name, one object for each, so that they compare by identity. */
export interface SourceBook {
  /** @throws {ZcError} `ZC-CARRIER-UNKNOWN` with names that come close, `ZC-CARRIER-BLANK`. */
  named(text: string): ActivitySource
}

/** Flows of power and heat by our own names, everything else as a fuel by the factor set's carriers. */
export function createSourceBook(book: FactorBook): SourceBook {
  const byFlow = new Map(flows.flatMap(({ source, names }) => names.map((name) => [name, source] as const)))
  const byCarrier = new Map<string, ActivitySource>()
  /** Refusals too: names that come close and methods take milliseconds to find, and a table asks once a row. */
  const seen = new Map<string, ActivitySource | ZcError>()

  const find = (text: string): ActivitySource | undefined => {
    const key = text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
    const flow = byFlow.get(key)
    if (flow) return flow
    const carrier = book.carrierNamed(text)
    if (!carrier) return undefined
    // Power and heat are never burnt: any other name of theirs means bought power or bought heat.
    if (carrier.id === 'electricity') return byFlow.get('purchased-electricity')
    if (carrier.id === 'heat') return byFlow.get('purchased-heat')
    const known = byCarrier.get(carrier.id)
    if (known) return known
    const units = carrier.state === 'gas' ? unitsOfFuel('万Nm3') : unitsOfFuel('t')
    const source: ActivitySource = {
      id: carrier.id,
      carrier: carrier.id,
      role: 'fuel',
      name: carrier.name,
      units,
    }
    byCarrier.set(carrier.id, source)
    return source
  }

  const refusal = (text: string): ZcError => {
    const known = [...new Set([...flowsLike(text), ...book.carriersLike(text)])]
    const method = methodNamed(book.methods, text)
    const taking = methodsTaking(book.methods, book, text)
    const see = method?.inputs.find((input) => input.see)?.see
    const takenBy = [...new Set([method ?? [], taking].flat())].map(({ name }) => name)
    return zcError('ZC-CARRIER-UNKNOWN', {
      carrier: text.slice(0, 60),
      known,
      ...(method ? { method: method.name } : {}),
      ...(see ? { see } : {}),
      ...(taking.length > 0 ? { takenBy } : {}),
    })
  }

  return {
    named(text) {
      if (text.trim() === '') throw zcError('ZC-CARRIER-BLANK', {})
      const answer = seen.get(text) ?? find(text) ?? refusal(text)
      if (seen.size < 5000) seen.set(text, answer)
      if (answer instanceof ZcError) throw answer
      return answer
    },
  }
}

/** The flows that come closest, at most a quarter of the letters away: 外购电利 means 外购电力 and not any power. */
function flowsLike(text: string): string[] {
  const letters = text.replace(/\s+/g, '')
  const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en'
  const far = flows.map(({ source, names }) => ({
    name: source.name[language],
    edits: Math.min(...names.map((name) => editsBetween(letters, name.replace(/\s+/g, '')))),
  }))
  const least = Math.min(...far.map(({ edits }) => edits))
  return least * 4 > letters.length ? [] : far.filter(({ edits }) => edits === least).map(({ name }) => name)
}
