import type { Language } from '@zerocarbon/accounting/errors'
import type { CellError } from '@zerocarbon/workbook/model'

/** Why a cell with a ZC function shows an error that no ZC function gave, and what to do about it. */
export function errorWords(error: CellError['error'], language: Language): string {
  const zh = language === 'zh'
  if (error === '#SPILL!')
    return zh
      ? '结果要占多个单元格，其中有的已有内容，或在表格里。清空右边和下边的单元格，或把公式移到空处'
      : 'The result fills several cells, and one of them holds something or lies in a table. Empty the cells right of it and below, or move the formula to where there is room'
  return zh
    ? '不是 ZC 函数给出的错误，来自公式的其余部分或它引用的单元格。检查这些部分'
    : 'No ZC function gave this error; it comes from the rest of the formula or a cell it refers to. Check those'
}
