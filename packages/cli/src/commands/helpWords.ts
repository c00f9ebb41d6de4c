import type { HelpConfiguration } from 'commander'
import stringWidth from 'string-width'
import type { Terminal } from '../Terminal.ts'

/** The words that commander writes into a help text itself. */
const chinese: ReadonlyMap<string, string> = new Map([
  ['Usage:', '用法：'],
  ['Arguments:', '参数：'],
  ['Options:', '选项：'],
  ['Global Options:', '通用选项：'],
  ['Commands:', '命令：'],
  ['[options]', '[选项]'],
  ['[command]', '[命令]'],
])

/** How help texts look: in the language of the run, with columns that count a Chinese character as two. */
export function helpWords({ language }: Terminal): HelpConfiguration {
  const word = (text: string): string => (language === 'zh' ? (chinese.get(text) ?? text) : text)
  return {
    showGlobalOptions: true,
    displayWidth: (text) => stringWidth(text),
    styleTitle: word,
    styleOptionText: word,
    styleSubcommandText: word,
    // Without commander's English list of choices: the flags name them already.
    optionDescription: ({ description }) => description,
  }
}
