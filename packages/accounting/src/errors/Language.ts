/** The languages every text is written in. */
export type Language = 'zh' | 'en'
