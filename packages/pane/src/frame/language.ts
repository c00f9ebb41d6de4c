import type { Language } from '@zerocarbon/accounting/errors'
import { createContext, useContext, type Context } from 'react'

/** Language of everything the pane says. */
export const LanguageContext: Context<Language> = createContext<Language>('zh')

/** Says one of two texts, in the pane's language. */
export function useSay(): (zh: string, en: string) => string {
  const language = useContext(LanguageContext)
  return (zh, en) => (language === 'zh' ? zh : en)
}
