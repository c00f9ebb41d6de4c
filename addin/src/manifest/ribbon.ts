import type { Text } from '@zerocarbon/accounting/trace'
import type { CommandId } from './commandIds.ts'
import type { Mark } from './marks.ts'

interface RibbonButton {
  /** The command it runs; `ZC.ShowPane` shows the pane and runs none. */
  readonly id: CommandId | 'ZC.ShowPane'
  readonly mark: Mark
  readonly label: Text
  readonly tip: Text
}

interface RibbonGroup {
  readonly id: string
  readonly label: Text
  readonly buttons: readonly RibbonButton[]
}

/** Our tab. Excel shows the label of a group under its buttons, and its first icon where there is no room for them. */
export const ribbon: { readonly id: string; readonly label: Text; readonly groups: readonly RibbonGroup[] } =
  {
    id: 'ZC.Tab',
    label: { zh: '零碳', en: 'Zero Carbon' },
    groups: [
      {
        id: 'ZC.ViewGroup',
        label: { zh: '查看', en: 'View' },
        buttons: [
          {
            id: 'ZC.ShowPane',
            mark: 'zc',
            label: { zh: '打开窗格', en: 'Open pane' },
            tip: {
              zh: '打开零碳窗格：排放总量、规则结论，以及所选单元格的来历',
              en: 'Opens the Zero Carbon pane: totals, verdicts, and where the selected cell comes from',
            },
          },
          {
            id: 'ZC.ExplainCell',
            mark: 'explain',
            label: { zh: '解释单元格', en: 'Explain cell' },
            tip: {
              zh: '在窗格里说明所选单元格的数从哪里来：因子、单位、来源和每一步',
              en: 'Shows in the pane where the number of the selected cell comes from: factor, units, source, steps',
            },
          },
        ],
      },
      {
        id: 'ZC.DataGroup',
        label: { zh: '数据', en: 'Data' },
        buttons: [
          {
            id: 'ZC.InsertTables',
            mark: 'table',
            label: { zh: '插入数据表', en: 'Insert tables' },
            tip: {
              zh: '在工作簿里建立要填写的 ZC 表，带表头、下拉列表和数字格式；已有的表不动',
              en: 'Adds the ZC tables to fill in, with headers, lists and number formats; tables already there stay as they are',
            },
          },
        ],
      },
      {
        id: 'ZC.FormulasGroup',
        label: { zh: '公式', en: 'Formulas' },
        buttons: [
          {
            id: 'ZC.Recalculate',
            mark: 'recalculate',
            label: { zh: '重新计算', en: 'Recalculate' },
            tip: {
              zh: '重新读取 ZC 表，重算工作簿里的 =ZC 公式',
              en: 'Reads the ZC tables again and calculates the =ZC formulas of the workbook',
            },
          },
          {
            id: 'ZC.Reactivate',
            mark: 'reactivate',
            label: { zh: '重新激活公式', en: 'Re-activate formulas' },
            tip: {
              zh: '把显示 #NAME? 的 =ZC 公式重新输入一遍：文件先于 ZC 打开时会这样；受保护的工作表要先取消保护',
              en: 'Enters =ZC formulas that show #NAME? again, as they do when the file was opened before ZC; unprotect protected sheets first',
            },
          },
        ],
      },
    ],
  }
