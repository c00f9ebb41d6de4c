import type { Text } from '../../trace/index.ts'

/** The two parts of a fuel that is biogenic in part. */
export const shareName: Text = { zh: '生物质比例', en: 'Biogenic share' }
export const fossilShare: Text = { zh: '化石比例', en: 'Fossil share' }

/** What a line of one part of a fuel is called. */
export const partLabel = (what: Text, stream: string, part: 'fossil' | 'biogenic'): Text => ({
  zh: `${what.zh}：${stream} ${part === 'fossil' ? '化石部分' : '生物质部分'}`,
  en: `${what.en}: ${stream}, ${part}`,
})
