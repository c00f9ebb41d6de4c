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
} as const satisfies Record<string, Text>
