import type { UsageProblems } from '../problems/UsageProblems.ts'
import type { UsageMistake } from '../problems/UsageMistake.ts'
import type { SentencesOf } from './SentencesOf.ts'
import { en, zh } from './wording.ts'

/** What is wrong with a command as typed; the cure is the same for all. */
const mistaken: {
  readonly [M in UsageMistake]: (given: string) => { readonly zh: string; readonly en: string }
} = {
  'command-missing': (given) => ({ zh: `${given} 后面没有写命令`, en: `No command follows ${given}` }),
  'command-unknown': (given) => ({ zh: `没有命令“${given}”`, en: `There is no command "${given}"` }),
  'option-unknown': (given) => ({ zh: `没有选项“${given}”`, en: `There is no option "${given}"` }),
  'option-value-missing': (given) => ({
    zh: `选项 ${given} 没有写值`,
    en: `The option ${given} lacks its value`,
  }),
  'option-value-unknown': (given) => ({ zh: `“${given}”用不了`, en: `"${given}" cannot be used` }),
  'argument-missing': (given) => ({ zh: `缺少参数 <${given}>`, en: `The argument <${given}> is missing` }),
  'argument-excess': (given) => ({
    zh: `多出参数“${given}”，名称里有空格时要加引号`,
    en: `"${given}" is one argument too many; a name with spaces needs quotes`,
  }),
}

/** The command line. */
export const usage: SentencesOf<UsageProblems> = {
  'ZC-USAGE': (i) => {
    const what = mistaken[i.mistake](i.given)
    const listed = i.known.length > 0
    const hint = {
      zh: i.near.length > 0 ? `相近的有：${zh(i.near)}；` : listed ? `可用：${zh(i.known)}；` : '',
      en: i.near.length > 0 ? `Closest: ${en(i.near)}. ` : listed ? `Use one of: ${en(i.known)}. ` : '',
    }
    return {
      zh: [what.zh, `${hint.zh}用法见 ${i.help}`],
      en: [what.en, `${hint.en}The usage: ${i.help}`],
    }
  },
}
