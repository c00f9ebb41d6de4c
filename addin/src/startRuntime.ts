import { catalogue, language } from './functions/catalogue.ts'
import type { Commands } from './commands/createCommands.ts'
import type { CardSwitch } from './functions/cardSwitch.ts'
import { keepTables } from './functions/keepTables.ts'
import type { WaitingCells } from './functions/waitingCells.ts'
import { createExcelHost } from './host/createExcelHost.ts'
import { commandIds } from './manifest/commandIds.ts'
import { createRequests } from './requests/createRequests.ts'

const outside = {
  zh: '请在 Excel 里打开这个加载项。在浏览器里请用 ZC 工作台。',
  en: 'Open this add-in inside Excel. In a browser, use the ZC workbench.',
}
const without = {
  zh: '窗格没有加载成功；已加载的函数仍可计算。请检查网络后重新打开窗格。',
  en: 'The pane could not be loaded; the functions that were still calculate. Check the network and open the pane again.',
}

/** Once Office is ready: begins to follow the workbook's tables, and loads the pane. */
export async function startRuntime(waiting: WaitingCells, cards: CardSwitch): Promise<void> {
  const { host: program } = await Office.onReady()
  const root = document.getElementById('root')
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  if (program !== Office.HostType.Excel) {
    if (root) root.textContent = outside[language]
    return
  }
  const host = createExcelHost()
  // Before anything is waited for: a button may be what started this page.
  const requests = createRequests()
  const showPane = (): Promise<void> => Office.addin.showAsTaskpane()
  // Without the whole nothing reads tables: cells that do say so and try again, and a pane would have nothing to show.
  const whole = catalogue.ready().then(
    () => true,
    (error: unknown) => {
      console.warn('ZC: no tables, methods or rules', error)
      return false
    },
  )
  const kept = whole.then(() => keepTables(host, catalogue, waiting, cards))
  const reread = async (): Promise<void> => (await kept).refresh()
  // What the buttons do is not needed for a single cell either. One set of them, so that they wait for each other.
  let made: Promise<Commands> | undefined
  const commands = (): Promise<Commands> => {
    made ??= import('./commands/createCommands.ts').then(
      ({ createCommands }) => createCommands({ host, catalogue, requests, language, showPane, reread }),
      (error: unknown) => {
        made = undefined
        throw error
      },
    )
    return made
  }
  for (const id of commandIds) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      void commands()
        .then((all) => all[id]())
        .catch((error: unknown) => console.warn('ZC: no commands', error))
        .finally(() => event.completed())
    })
  }
  await kept
  if (!root) return
  if (!(await whole)) {
    root.textContent = without[language]
    return
  }
  try {
    // Its megabyte of code is not needed for a single cell, so it comes last and may fail alone.
    const { startPane } = await import('./pane/startPane.tsx')
    startPane(root, { host, catalogue, language, requests })
    void commands()
      .then((all) => all.noticeStuck())
      .catch((error: unknown) => console.warn('ZC: no look for stuck formulas', error))
  } catch (error) {
    console.warn('ZC: no pane', error)
    root.textContent = without[language]
  }
}
