import type { Language } from '../errors/index.ts'
import type { Source } from './source.ts'

/** A source in one line: its title and place as they stand, our remark in the language asked for. */
export function sourceIn({ title, locator, remark }: Source, language: Language): string {
  return [title, locator, remark?.[language]]
    .filter((part) => part !== undefined)
    .join(language === 'zh' ? '，' : ', ')
}
