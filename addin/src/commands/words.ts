import type { Text } from '@zerocarbon/accounting/trace'

/** A sentence with places for what it tells of. */
type Sentence<Given extends readonly unknown[]> = (...given: Given) => Text

const join = (names: readonly string[], between: string): string => names.join(between)

/** What the buttons of the ribbon say when they are done, or cannot be. */
export const words: {
  readonly inserted: Sentence<[names: readonly string[]]>
  readonly allThere: Text
  readonly recalculated: Text
  readonly stuck: Sentence<[count: number]>
  readonly enter: Text
  readonly entered: Sentence<[count: number]>
  readonly noneStuck: Text
  readonly protectedSheets: Sentence<[sheets: readonly string[]]>
  readonly failed: Sentence<[reason: string]>
} = {
  inserted: (names) => ({
    zh: `已建 ${join(names, '、')}，各占一张工作表。每一列填什么，看表头上的说明。`,
    en: `Made ${join(names, ', ')}, each on a sheet of its own. Each header says what its column takes.`,
  }),
  allThere: { zh: 'ZC 表都在，没有新建。', en: 'All ZC tables are there; nothing was made.' },
  recalculated: {
    zh: '已重新读取 ZC 表并全部重算。',
    en: 'The ZC tables were read again and everything is calculated.',
  },
  stuck: (count) => ({
    zh: `有 ${String(count)} 个 ZC 公式显示 #NAME?：文件打开时加载项还没有加载。`,
    en: `${String(count)} ZC ${count === 1 ? 'formula shows' : 'formulas show'} #NAME?: the file was opened before the add-in was loaded.`,
  }),
  enter: { zh: '重新激活这些公式', en: 'Re-activate these formulas' },
  entered: (count) => ({
    zh: `已重新激活 ${String(count)} 个公式。`,
    en: `${String(count)} ${count === 1 ? 'formula was' : 'formulas were'} re-activated.`,
  }),
  noneStuck: { zh: '没有停在 #NAME? 的 ZC 公式。', en: 'No ZC formula is stuck at #NAME?.' },
  protectedSheets: (sheets) => ({
    zh: `工作表“${join(sheets, '”“')}”受保护，里面的公式没有动：先在“审阅”里撤消工作表保护，再点“重新激活公式”。`,
    en: `Protected, and left alone: "${join(sheets, '", "')}". Unprotect under Review, then choose Re-activate formulas again.`,
  }),
  failed: (reason) => ({
    zh: `Excel 没有照做：${reason}。工作簿受保护、正在编辑单元格或只读时会这样；处理后再试一次。`,
    en: `Excel refused: ${reason}. That happens while the workbook is protected, read-only or a cell is being edited; then try again.`,
  }),
}
