import type { Language } from '@zerocarbon/accounting/errors'
import { Command, CommanderError, Option } from 'commander'
import { say, type Terminal } from '../Terminal.ts'

/** What holds for the whole run. */
type Globals = Pick<Terminal, 'language' | 'json'>

/**
 * Reads `--lang` and `--json` wherever they stand, before there is a program: its help and its refusals need them.
 *
 * The language is `--lang`, else ZC_LANG, else English where the system speaks it, else Chinese. Mistakes in the two
 * options are left to the program.
 */
export function readGlobals(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Globals {
  const scout = new Command()
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .option('--json')
    .option('--lang <language>')
  try {
    scout.parseOptions([...args])
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
  }
  const { json, lang } = scout.opts<{ json?: boolean; lang?: string }>()
  return { json: json ?? false, language: languageOf(lang ?? env['ZC_LANG'], env) }
}

function languageOf(chosen: string | undefined, env: Readonly<Record<string, string | undefined>>): Language {
  if (chosen === 'zh' || chosen === 'en') return chosen
  return /^en/i.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ? 'en' : 'zh'
}

/** Declares the two options; on the program they are taken before and after a subcommand. */
export function declareGlobals(program: Command, terminal: Terminal): void {
  program
    .option('--json', say(terminal, '给程序用的 JSON', 'JSON for programs'))
    .addOption(new Option('--lang <zh|en>', say(terminal, '语言', 'language')).choices(['zh', 'en']))
}
