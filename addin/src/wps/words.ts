import type { Text } from '@zerocarbon/accounting/trace'

/** What a function says in WPS where it cannot answer. */
export const words: Readonly<Record<'tables', Text>> = {
  tables: {
    zh: '这个函数要读工作簿的 ZC 表，WPS 版还不会：请在 ZC 工作台或命令行里打开这个文件',
    en: 'This function reads the ZC tables of the workbook, which the WPS version cannot do yet: open the file in the ZC workbench or the command line',
  },
}
