import { cn2026 } from '@zerocarbon/factors'
import { rulesBundle } from '@zerocarbon/rules-engine'
import { createCatalogue } from '@zerocarbon/workbook'
import { expect, it, vi } from 'vitest'
import type { ExcelHost } from '../host/createExcelHost.ts'
import type { StuckFormulas } from '../host/stuckFormulas.ts'
import { createRequests } from '../requests/createRequests.ts'
import { createCommands } from './createCommands.ts'

const catalogue = createCatalogue({ factors: cn2026, rules: rulesBundle, language: 'zh' })

function open(host: Partial<ExcelHost>) {
  const requests = createRequests()
  const reread = vi.fn<() => Promise<void>>(async () => undefined)
  const showPane = vi.fn<() => Promise<void>>(async () => undefined)
  const commands = createCommands({
    host: host as ExcelHost,
    catalogue,
    requests,
    language: 'zh',
    showPane,
    reread,
  })
  const notice = () => requests.current().notice
  return { commands, requests, showPane, reread, text: () => notice()?.text, intent: () => notice()?.intent }
}
const stuck = (found: Partial<StuckFormulas>) =>
  vi.fn<ExcelHost['stuck']>(async (_, enters) => ({
    count: 0,
    entered: enters ? (found.count ?? 0) : 0,
    protectedSheets: [],
    ...found,
  }))

it('says which tables it made, or that all were there', async () => {
  const insertTables = vi.fn<ExcelHost['insertTables']>(async (tables) => tables.map(({ name }) => name))
  const { commands, text, intent, showPane } = open({ insertTables })
  await commands['ZC.InsertTables']()
  expect(showPane).toHaveBeenCalledOnce()
  expect(text()).toMatch(/^已建 ZC_Settings、ZC_Activity、/)
  expect(intent()).toBe('success')
  insertTables.mockResolvedValueOnce([])
  await commands['ZC.InsertTables']()
  expect(text()).toContain('没有新建')
  expect(intent()).toBe('info')
})

it('is silent where nothing is stuck, and offers to enter what is', async () => {
  const none = open({ stuck: stuck({ count: 0 }) })
  await none.commands.noticeStuck()
  expect(none.text()).toBeUndefined()
  const found = stuck({ count: 3 })
  const some = open({ stuck: found })
  await some.commands.noticeStuck()
  expect(some.text()).toContain('有 3 个 ZC 公式显示 #NAME?')
  expect(some.intent()).toBe('warning')
  expect(found).toHaveBeenLastCalledWith(expect.any(Set), false)
  some.requests.current().notice!.action!.run()
  await vi.waitFor(() => expect(some.text()).toBe('已重新激活 3 个公式。'))
  expect(some.intent()).toBe('success')
  expect(found.mock.lastCall?.[0].has('EMISSIONS')).toBe(true)
  some.requests.current().notice!.onClose()
  expect(some.text()).toBeUndefined()
})

it('names the protected sheets it left alone', async () => {
  const { commands, text, intent } = open({
    stuck: stuck({ count: 2, entered: 0, protectedSheets: ['台账', '二车间'] }),
  })
  await commands['ZC.Reactivate']()
  expect(text()).toMatch(/^工作表“台账”“二车间”受保护/)
  expect(intent()).toBe('warning')
})

it('asks the pane for the explanation of the selected cell', async () => {
  const { commands, requests, showPane } = open({})
  await commands['ZC.ExplainCell']()
  expect(requests.current().asked).toEqual({ page: 'explain' })
  expect(showPane).toHaveBeenCalledOnce()
})

it('says what Excel refused instead of failing', async () => {
  const recalculate = () => Promise.reject(new Error('InvalidOperationInCellEditMode'))
  const { commands, text, intent } = open({ recalculate })
  await commands['ZC.Recalculate']()
  expect(text()).toContain('Excel 没有照做：InvalidOperationInCellEditMode')
  expect(intent()).toBe('error')
})

it('reads the tables after it has calculated, and says so then', async () => {
  const done: string[] = []
  const { commands, reread, text } = open({ recalculate: async () => void done.push('calculated') })
  reread.mockImplementation(async () => {
    expect(text()).toBeUndefined()
    done.push('read')
  })
  await commands['ZC.Recalculate']()
  expect(done).toEqual(['calculated', 'read'])
  expect(text()).toContain('已重新读取')
  reread.mockRejectedValueOnce(new Error('InvalidOperationInCellEditMode'))
  await commands['ZC.Recalculate']()
  expect(text()).toContain('InvalidOperationInCellEditMode')
})

it('does one thing at a time', async () => {
  const log: string[] = []
  const insertTables: ExcelHost['insertTables'] = async () => {
    log.push('begins')
    await new Promise((resolve) => setTimeout(resolve, 5))
    log.push('ends')
    return []
  }
  const { commands } = open({ insertTables })
  await Promise.all([commands['ZC.InsertTables'](), commands['ZC.InsertTables']()])
  expect(log).toEqual(['begins', 'ends', 'begins', 'ends'])
})
