import { issueOf, ZcError, zcError, type Issue } from '@zerocarbon/accounting/errors'
import type { Text } from '@zerocarbon/accounting/trace'
import type { FactorBook } from '@zerocarbon/factors'
import {
  assess,
  setsFor,
  type Assessment,
  type Case,
  type Fact,
  type RulesBundle,
  type RuleSet,
} from '@zerocarbon/rules-engine'
import type { PlantReport } from '../report/plantReport.ts'
import type { TableData } from '../tables/TableData.ts'
import { tableNameIssues } from '../tables/tableNameIssues.ts'
import { factsTable, waiversTable } from '../tables/zcTables.ts'
import { factsOf } from './factsOf.ts'
import { otherRegionSays } from './otherRegionSays.ts'
import { otherSubjectSays } from './otherSubjectSays.ts'
import { readFacts, type EnteredFacts } from './readFacts.ts'
import { readWaivers, type EnteredWaivers } from './readWaivers.ts'
import { sectorNamed } from './sectorNamed.ts'

/** What a set is meant for, where that is not this workbook. */
export interface Elsewhere {
  readonly region?: Text
  readonly subject?: Text
}

/** Judges one workbook by the rule sets of a bundle. */
export interface Assessor {
  readonly bundle: RulesBundle
  /** By its id, in any case. @throws {ZcError} `ZC-ARGUMENT-INVALID` */
  ruleSet(id: string): RuleSet
  /**
   * What is judged on a day.
   *
   * @param on - ISO day; the end of the reporting period unless given, so that a workbook gives the same answer any day.
   * @param more - Facts in place of those of ZC_Facts.
   * @param by - The set it is judged by: reasons for leaving criteria out are given for one set or another.
   */
  caseOn(on?: string, more?: ReadonlyMap<string, Fact>, by?: RuleSet): Case
  /** Judges what caseOn gave, or something like it. */
  judge(ruleSet: RuleSet, c: Case): Assessment
  assess(ruleSetId: string, on?: string, more?: ReadonlyMap<string, Fact>): Assessment
  /** That a set is for another province or for parks, where somebody asks for it all the same. */
  elsewhere(set: RuleSet): Elsewhere
  /** The sets for factories that are meant for this one: by default, by its province, by facts entered. */
  setsOn(on?: string): readonly RuleSet[]
  /** By these sets. */
  assessAll(on?: string): readonly Assessment[]
  /** Of ZC_Facts, of ZC_Waivers and of the sector; they touch verdicts only. */
  readonly issues: readonly Issue[]
}

/** @param tables - Values of the ZC tables the report was made from. */
export function createAssessor({
  bundle,
  book,
  report,
  reportOn = () => report,
  date1904 = false,
  tables,
}: {
  readonly bundle: RulesBundle
  readonly book: FactorBook
  readonly report: PlantReport
  /** Whether date cells of the workbook count from 1904. */
  readonly date1904?: boolean
  /** The report as it stands on another day, asked for only where a certificate is retired between the two. */
  readonly reportOn?: (on: string) => PlantReport
  readonly tables: readonly TableData[]
}): Assessor {
  const dictionary = bundle.facts
  const table = tables.find(({ name }) => name.toLowerCase() === 'zc_facts')
  const entered: EnteredFacts = table
    ? readFacts(table, dictionary, report.reporting ?? undefined, date1904)
    : { facts: new Map(), unused: new Map(), issues: [] }
  const waiverTable = tables.find(({ name }) => name.toLowerCase() === 'zc_waivers')
  const given: EnteredWaivers = waiverTable
    ? readWaivers(waiverTable, bundle.ruleSets)
    : { waivers: new Map(), issues: [] }
  // A fact lost in a second table costs a verdict, not a tonne.
  const nameIssues = tableNameIssues(tables, [factsTable.name, waiversTable.name]).map((issue): Issue => ({
    ...issue,
    severity: 'should',
  }))
  const { sector, issues } = sectorOf(report.settings.sector)

  function sectorOf(text: string): {
    readonly sector: string | undefined
    readonly issues: readonly Issue[]
  } {
    if (text.trim() === '') return { sector: undefined, issues: [] }
    try {
      return { sector: sectorNamed(text, dictionary), issues: [] }
    } catch (error) {
      if (!(error instanceof ZcError)) throw error
      return { sector: undefined, issues: [{ ...issueOf(error.problem), severity: 'should' }] }
    }
  }
  const ruleSet = (id: string): RuleSet => {
    const key = id.trim().toLowerCase()
    const found = bundle.ruleSets.find((set) => set.id.toLowerCase() === key)
    if (found) return found
    const ids = bundle.ruleSets.map((set) => set.id)
    const allowed = { zh: ids.join('、'), en: ids.join(', ') }
    throw zcError('ZC-ARGUMENT-INVALID', { name: '规则集 ruleset', text: id.slice(0, 60), allowed })
  }
  // A workbook without any row has no period; the day the newest set came into force leaves everything missing.
  const byDefault =
    report.reporting?.end ??
    bundle.ruleSets.reduce((latest, { inForce }) => (inForce.from > latest ? inForce.from : latest), '')
  const byDay = new Map<string, PlantReport>()
  const reportFor = (on: string): PlantReport => {
    const { end } = report.inventory.reporting
    const changes = report.claims.some(
      ({ kind, retired }) => kind === 'certificate' && retired !== null && retired > on !== retired > end,
    )
    if (!changes) return report
    const known = byDay.get(on) ?? reportOn(on)
    byDay.set(on, known)
    return known
  }
  const caseOn: Assessor['caseOn'] = (on = byDefault, more = new Map(), by) => {
    const facts = factsOf(reportFor(on), new Map([...entered.facts, ...more]), {
      book,
      dictionary,
      on,
      unused: entered.unused,
    })
    const waived = by && given.waivers.get(by.id)
    return { on, facts, ...(sector !== undefined && { sector }), ...(waived && { waived }) }
  }
  const setsOn: Assessor['setsOn'] = (on = byDefault) =>
    setsFor(bundle.ruleSets, {
      subject: 'factory',
      on,
      region: report.settings.gridRegion,
      entered: entered.facts.keys(),
    })
  return {
    bundle,
    ruleSet,
    caseOn,
    judge: assess,
    assess: (id, on, more) => assess(ruleSet(id), caseOn(on, more, ruleSet(id))),
    elsewhere: (set) => {
      const region = otherRegionSays(set, report.settings.gridRegion, book)
      const subject = otherSubjectSays(set)
      return { ...(region && { region }), ...(subject && { subject }) }
    },
    setsOn,
    assessAll: (on) => setsOn(on).map((set) => assess(set, caseOn(on, undefined, set))),
    issues: [...nameIssues, ...entered.issues, ...given.issues, ...issues],
  }
}
