import { issueOf, type Issue } from '@zerocarbon/accounting/errors'
import type { Assessment } from '@zerocarbon/rules-engine'
import { createModelHost, type WorkbookHost } from '@zerocarbon/workbook'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { overviewOf } from '../overview/overviewOf.ts'
import { catalogueOf, plantWorkbook, wholeYear } from '../testing/madeUpPlant.ts'
import { createSession, type Session } from './createSession.ts'

const model = plantWorkbook(wholeYear, [[10, '=ZC.EMISSIONS("柴油",A1,"t")', '随手记']])
let session: Session
let moved: () => void
const none = (): readonly Assessment[] => []
const open = (
  host: WorkbookHost = createModelHost(model),
  assess: (on: string) => readonly Assessment[] = none,
): Session => {
  const watchSelection = (listener: () => void) => ((moved = listener), () => undefined)
  return (session = createSession({ host, catalogue: catalogueOf(model), assess, watchSelection }))
}
const settle = (): Promise<unknown> => vi.advanceTimersByTimeAsync(1000)
const total = (): string | undefined => session.state().report?.inventory.total.value.toFixed(1)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  session.dispose()
  vi.useRealTimers()
})

describe('a session', () => {
  it('reads the tables and asks for the verdicts of the period’s last day', async () => {
    const days: string[] = []
    open(createModelHost(model), (on) => {
      days.push(on)
      return []
    })
    await settle()
    expect(total()).toBe('673.9')
    expect(days).toEqual(['2026-12-31'])
    expect(session.state()).toMatchObject({ updating: false, trouble: null })
  })

  it('judges a workbook without ZC tables on a day of the rules: everything in force is missing', async () => {
    const empty = { ...model, tables: [] }
    const catalogue = catalogueOf(empty)
    session = createSession({ host: createModelHost(empty), catalogue })
    await settle()
    const { assessments, report } = session.state()
    expect(new Set(assessments.map(({ on }) => on))).toEqual(new Set([catalogue.assessor().caseOn().on]))
    expect(assessments.map(({ overall }) => overall)).toContain('missing')
    expect(assessments.some(({ on }) => on.startsWith('1970'))).toBe(false)
    expect(overviewOf(report!, assessments, 'zh').subject.line).toBe('工厂法')
  })

  it('follows a change, and keeps the old report in sight until the new one is there', async () => {
    const host = createModelHost(model)
    open(host)
    await settle()
    const before = session.state().report
    const seen: boolean[] = []
    session.subscribe(() => seen.push(session.state().updating && session.state().report === before))
    await host.write([{ sheet: 'ZC_Activity', row: 1, column: 3, value: 1100 }])
    await settle()
    expect(seen).toContain(true)
    expect(total()).toBe('1204.5')
  })

  it('makes a new report only when the tables changed', async () => {
    const host = createModelHost(model)
    open(host)
    await settle()
    const before = session.state().report
    await host.write([{ sheet: '台账', row: 5, column: 5, value: 1 }])
    await settle()
    expect(session.state().report).toBe(before)
  })

  it('lets only the last of two readings count', async () => {
    const host = createModelHost(model)
    const late = await host.tables()
    let release: (() => void) | undefined
    let first = true
    const slow: WorkbookHost = {
      ...host,
      tables: () => {
        if (!first) return host.tables()
        first = false
        return new Promise((done) => (release = () => done(late)))
      },
    }
    open(slow)
    await host.write([{ sheet: 'ZC_Activity', row: 1, column: 3, value: 1100 }])
    await settle()
    release?.()
    await settle()
    expect(total()).toBe('1204.5')
  })

  it('says as a sentence what the host could not do, and recovers', async () => {
    const host = createModelHost(model)
    let broken = true
    open({ ...host, tables: () => (broken ? Promise.reject(new Error('busy')) : host.tables()) })
    await settle()
    expect(session.state().trouble?.zh).toContain('busy')
    expect(session.state().report).toBeNull()
    broken = false
    await session.refresh()
    expect([session.state().trouble, total()]).toEqual([null, '673.9'])
  })
})

describe('warnings of formulas outside the tables', () => {
  const warning = issueOf(
    { code: 'ZC-BALANCE-NEGATIVE', info: { what: { zh: '物料平衡', en: 'mass balance' }, value: '-80' } },
    { sheet: '台账', cell: 'F1' },
  )

  it('stand among the findings, and follow each calculation', async () => {
    let now: readonly Issue[] = [warning]
    let calculated: () => void = () => undefined
    session = createSession({
      host: createModelHost(model),
      catalogue: catalogueOf(model),
      assess: none,
      warnings: () => now,
      watchCalculated: (listener) => ((calculated = listener), () => undefined),
    })
    await settle()
    const found = (): unknown[] => {
      const { report, warnings } = session.state()
      const { first, others } = overviewOf(report!, [], 'zh', warnings).completeness
      return [...first, ...others].filter(({ code }) => code === warning.code).map(({ at }) => at)
    }
    expect(found()).toEqual([{ sheet: '台账', cell: 'F1' }])
    const before = session.state()
    calculated()
    await settle()
    expect(session.state()).toBe(before)
    now = []
    calculated()
    await settle()
    expect(found()).toEqual([])
  })

  it('that cannot be read are said, not thrown', async () => {
    session = createSession({
      host: createModelHost(model),
      catalogue: catalogueOf(model),
      assess: none,
      warnings: () => {
        throw new Error('closed')
      },
    })
    await settle()
    expect(session.state().trouble?.en).toContain('closed')
  })
})

describe('the selection', () => {
  const go = async (cell: string): Promise<void> => {
    await session.goTo({ sheet: '台账', cell })
    moved()
    await settle()
  }

  it('is explained, and what is not ours is refused', async () => {
    open()
    await settle()
    await go('B1')
    expect(session.state().explained).toMatchObject({ kind: 'cell', at: { cell: 'B1' } })
    await go('C1')
    expect(session.state().explained).toMatchObject({
      kind: 'refused',
      problem: { code: 'ZC-CELL-NOT-ZC' },
    })
  })

  it('moves without the explanation while that is held', async () => {
    open()
    await settle()
    await go('B1')
    session.pin(true)
    await go('C1')
    expect(session.state().selected?.at.cell).toBe('C1')
    expect(session.state().explained).toMatchObject({ at: { cell: 'B1' } })
    session.pin(false)
    await settle()
    expect(session.state().explained).toMatchObject({ at: { cell: 'C1' } })
  })

  it('is shown with its first cell where a range is selected', async () => {
    const host = createModelHost(model)
    open({ ...host, selection: () => Promise.resolve({ sheet: '台账', cell: '$A$1:B2' }) })
    await settle()
    expect(session.state().selected).toEqual({ at: { sheet: '台账', cell: 'A1' }, cell: { value: 10 } })
  })

  it('of a figure outside the grid holds it', async () => {
    open()
    await settle()
    const line = session.state().report!.inventory.lines[0]!
    session.show(line.source.name, line.why)
    expect(session.state()).toMatchObject({ pinned: true, explained: { kind: 'figure' } })
  })
})

it('takes the word of the host for a circle, which no single formula shows', async () => {
  const problem = { code: 'ZC-FORMULA-CIRCULAR', info: { cells: ['ZC_Activity!B14'], more: 0 } } as const
  const host = createModelHost(model)
  const place = { sheet: model.sheets[0]!.name, cell: 'A1' }
  await host.select(place)
  session = createSession({ host, catalogue: catalogueOf(model), assess: none, problemAt: () => problem })
  await settle()
  expect(session.state().explained).toMatchObject({ kind: 'refused', at: place, problem })
})
