/** The tag of each language of the help: the `lang` of its pages, and the folder they lie in. */
export const helpLanguages = { zh: 'zh-CN', en: 'en' } as const
