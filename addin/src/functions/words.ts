import type { Text } from '@zerocarbon/accounting/trace'

/** What a cell says where the catalogue could not be asked, or did not survive the question. */
export const words: Readonly<Record<'reading' | 'part' | 'broken', Text>> = {
  reading: {
    zh: '正在读取工作簿的 ZC 表，读完后这一格会自动重算',
    en: 'The ZC tables of the workbook are being read; this cell is calculated again when they are',
  },
  part: {
    zh: '核算方法没有加载成功，检查网络后重新计算这一格',
    en: 'The process methods could not be loaded; check the network and calculate this cell again',
  },
  broken: {
    zh: 'ZC 自身出错，不是数据的问题；请重新计算这一格，仍出错请反馈这句话',
    en: 'ZC itself failed, your data did not cause it; calculate this cell again, and report this sentence if it stays',
  },
}
