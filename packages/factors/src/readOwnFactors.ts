import type { Problem } from '@zerocarbon/accounting/errors'
import type { Factor } from '@zerocarbon/accounting/factor'
import type { FactorBook } from './createFactorBook.ts'
import { ownFactorOf } from './ownFactorOf.ts'
import { ownRecords, type OwnRecord } from './ownRecords.ts'

const mostCharacters = 1_000_000
const mostRows = 5_000

/** What a file of own factors holds: all its factors, or everything that is wrong with it. */
export interface OwnFactors {
  /** Empty where there is a problem: half a file is no evidence. */
  readonly factors: readonly Factor[]
  readonly problems: readonly Problem[]
}

/**
 * Reads a company's or a supplier's own factors, from CSV or JSON with the members `id`, `carrier`, `value`, `unit`
 * (such as `tCO2/MWh`), `year` and `evidence`, and where wanted `name`, `region`, `from`, `to`, `reviewBy`, `note`.
 *
 * They get ids `own/…` and the set `own`; only a query that names the id or the set finds them, so that an import
 * changes no figure by itself. At most 1,000,000 characters and 5,000 rows.
 *
 * @param text - The file; what starts with `[` is JSON.
 * @param book - Knows carriers and regions by name.
 * @returns Problems `ZC-OWN-FACTOR` with line and column, or `ZC-OWN-SIZE`; nothing is thrown.
 */
export function readOwnFactors(
  text: string,
  book: Pick<FactorBook, 'carrierNamed' | 'carriersLike' | 'regionNamed'>,
): OwnFactors {
  if (text.length > mostCharacters) {
    return failed([sizeProblem({ zh: '字符', en: 'characters' }, text.length, mostCharacters)])
  }
  const { records, problems } = ownRecords(text)
  if (problems.length > 0) return failed(problems)
  if (records.length > mostRows) {
    return failed([sizeProblem({ zh: '行', en: 'rows' }, records.length, mostRows)])
  }
  const read = records.map((record) => ownFactorOf(record, book))
  const found = [...read.flatMap((one) => one.problems), ...twins(records)]
  return found.length > 0
    ? failed(found)
    : { factors: read.flatMap(({ factor }) => factor ?? []), problems: [] }
}

const failed = (problems: readonly Problem[]): OwnFactors => ({ factors: [], problems })

function sizeProblem(what: { zh: string; en: string }, size: number, limit: number): Problem {
  return { code: 'ZC-OWN-SIZE', info: { what, size: String(size), limit: String(limit) } }
}

/** An id that stands twice would make the answer depend on the order. */
function twins(records: readonly OwnRecord[]): Problem[] {
  const seen = new Set<string>()
  return records.flatMap(({ place, cells }) => {
    const id = cells.get('id') ?? ''
    if (id === '' || !seen.has(id)) {
      seen.add(id)
      return []
    }
    const allowed = { zh: '每个编号只用一次', en: 'each id once' }
    return [{ code: 'ZC-OWN-FACTOR', info: { place, column: 'id', text: id, allowed } } as const]
  })
}
