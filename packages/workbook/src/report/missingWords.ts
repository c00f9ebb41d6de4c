import type { Text } from '@zerocarbon/accounting/trace'

/** What stands in the place of a figure that is not known. */
export const missingWords: Text = { zh: '缺少数据', en: 'Missing data' }
