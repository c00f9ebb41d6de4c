import type { Text } from '@zerocarbon/accounting/trace'

/** What the page itself says; the pane and the sheet have their own words. */
export const words = {
  open: { zh: '打开', en: 'Open' },
  openHint: {
    zh: '打开 .xlsx 工作簿，也可以把文件拖到页面上',
    en: 'Open an .xlsx workbook, or drop a file on the page',
  },
  save: { zh: '保存 .xlsx', en: 'Save .xlsx' },
  samples: { zh: '样例', en: 'Samples' },
  language: { zh: 'English', en: '中文' },
  languageHint: { zh: 'Switch to English', en: '切换为中文' },
  dark: { zh: '深色', en: 'Dark' },
  light: { zh: '浅色', en: 'Light' },
  changed: { zh: '有未保存的改动', en: 'Unsaved changes' },
  unchanged: { zh: '没有改动', en: 'No changes' },
  saved: { zh: '已保存到下载文件夹', en: 'Saved to your downloads' },
  reading: { zh: '正在读取', en: 'Reading' },
  grid: { zh: '表格', en: 'Sheet' },
  pane: { zh: 'ZC 任务窗格', en: 'ZC task pane' },
  paneWidth: { zh: '任务窗格宽度', en: 'Width of the task pane' },
  drop: { zh: '松开即打开，文件不离开这台电脑', en: 'Drop to open; the file stays on this computer' },
  leave: {
    zh: '有改动还没有保存。仍然打开另一本吗？',
    en: 'Changes are not saved. Open another workbook anyway?',
  },
  leaveKeep: { zh: '先不打开', en: 'Keep editing' },
  leaveOpen: { zh: '放弃改动并打开', en: 'Discard and open' },
  offline: { zh: '离线', en: 'Offline' },
  left: { zh: '上次没有保存就关掉了：', en: 'Closed without being saved:' },
  restore: { zh: '恢复未保存的改动', en: 'Restore unsaved changes' },
  discard: { zh: '丢弃', en: 'Discard' },
  skip: { zh: '跳到任务窗格', en: 'Skip to the task pane' },
  // Tab moves between cells, as in every spreadsheet: without this there would be no way out by keyboard.
  keys: { zh: 'Ctrl+Alt+Z：表格 ⇄ 任务窗格', en: 'Ctrl+Alt+Z: sheet ⇄ task pane' },
  keysHint: {
    zh: 'Tab 在表格里换单元格；按 Ctrl+Alt+Z 离开表格，到任务窗格，再按一次回来',
    en: 'Tab moves between cells; press Ctrl+Alt+Z to leave the sheet for the task pane, and again to come back',
  },
} as const satisfies Record<string, Text>
