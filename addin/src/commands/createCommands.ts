import type { Language } from '@zerocarbon/accounting/errors'
import type { Text } from '@zerocarbon/accounting/trace'
import { emptyTables, type Catalogue } from '@zerocarbon/workbook'
import type { ExcelHost } from '../host/createExcelHost.ts'
import type { CommandId } from '../manifest/commandIds.ts'
import type { RequestStore } from '../requests/createRequests.ts'
import { words } from './words.ts'

/** What the commands work with. */
export interface CommandContext {
  readonly host: ExcelHost
  readonly catalogue: Catalogue
  readonly requests: RequestStore
  readonly language: Language
  /** Brings the task pane to the front; what a command has to say stands there. */
  readonly showPane: () => Promise<void>
  /** Reads the workbook's tables anew and has the cells that show them calculated where they differ. */
  readonly reread: () => Promise<void>
}

/** The buttons of the ribbon by their ids, and the look for stuck formulas that the pane takes by itself. */
export interface Commands extends Readonly<Record<CommandId, () => Promise<void>>> {
  /** Says how many formulas are stuck, with a button that enters them again; silent where there are none. */
  readonly noticeStuck: () => Promise<void>
}

type Said = Parameters<RequestStore['say']>

/** None of them throws: what went wrong is said in the pane. */
export function createCommands({
  host,
  catalogue,
  requests,
  language,
  showPane,
  reread,
}: CommandContext): Commands {
  const say = (intent: Said[0], text: Text, action?: Said[2]): void =>
    requests.say(intent, text[language], action)
  const guarded = (work: () => Promise<void>) => async (): Promise<void> => {
    try {
      await work()
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      say('error', words.failed(reason.slice(0, 200)))
    }
  }
  // A button that is pressed twice, or while another is at work, waits: two at once would make each table twice.
  let before: Promise<void> = Promise.resolve()
  const inTurn = (work: () => Promise<void>) => (): Promise<void> => {
    before = before.then(guarded(work))
    return before
  }
  const names = new Set(catalogue.functions.map(({ name }) => name))

  const reactivate = inTurn(async () => {
    const { count, entered, protectedSheets } = await host.stuck(names, true)
    if (count === 0) return say('info', words.noneStuck)
    // What was left alone still waits for somebody.
    const intent = protectedSheets.length > 0 ? 'warning' : 'success'
    say(intent, both(entered > 0 ? words.entered(entered) : undefined, protectedSheets))
  })
  const shown = (work: () => Promise<void>) => async (): Promise<void> => {
    await guarded(showPane)()
    await work()
  }
  return {
    'ZC.InsertTables': shown(
      inTurn(async () => {
        const made = await host.insertTables(emptyTables(catalogue.book, language))
        if (made.length === 0) say('info', words.allThere)
        else say('success', words.inserted(made))
      }),
    ),
    'ZC.Recalculate': inTurn(async () => {
      // Formulas first: cells of the tables may hold some that Excel did not calculate.
      await host.recalculate()
      await reread()
      say('success', words.recalculated)
    }),
    'ZC.Reactivate': shown(reactivate),
    'ZC.ExplainCell': guarded(async () => {
      requests.open('explain')
      await showPane()
    }),
    noticeStuck: inTurn(async () => {
      const { count, protectedSheets } = await host.stuck(names, false)
      if (count === 0) return
      const action = { label: words.enter[language], run: () => void reactivate() }
      say('warning', both(words.stuck(count), protectedSheets), action)
    }),
  }
}

function both(first: Text | undefined, protectedSheets: readonly string[]): Text {
  const second = protectedSheets.length === 0 ? undefined : words.protectedSheets(protectedSheets)
  const parts = [first, second].filter((part) => part !== undefined)
  return { zh: parts.map(({ zh }) => zh).join('\n'), en: parts.map(({ en }) => en).join('\n') }
}
