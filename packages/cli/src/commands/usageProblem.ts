import { zcError, type ProblemInfo, type ZcError } from '@zerocarbon/accounting/errors'
import type { Command, CommanderError } from 'commander'

type Usage = ProblemInfo['ZC-USAGE']
type Mistake = Pick<Usage, 'mistake' | 'given'> & Partial<Pick<Usage, 'known'>>

/** No word of a command is longer; a pasted text is cut. */
const longest = 60

/**
 * Turns commander's refusal of a command line into `ZC-USAGE`.
 *
 * commander gives some facts in its English sentence only. Its version is pinned, and a test watches every sentence.
 *
 * @returns Undefined where a help text or the version was printed, which is no mistake.
 */
export function usageProblem(error: CommanderError, command: Command): ZcError | undefined {
  const found = mistakeOf(error, command)
  if (found === undefined) return undefined
  const near = /\n\(Did you mean (?:one of )?(.*)\?\)$/.exec(error.message)?.[1]?.split(', ') ?? []
  const { mistake, given, known = [] } = found
  return zcError('ZC-USAGE', {
    mistake,
    given: given.slice(0, longest),
    near,
    known,
    help: `${pathOf(command)} --help`,
  })
}

function mistakeOf({ code, message }: CommanderError, command: Command): Mistake | undefined {
  const quoted = /'(.*)'/s.exec(message)?.[1] ?? ''
  const commands = command.commands.map((child) => child.name())
  switch (code) {
    case 'commander.help':
      return { mistake: 'command-missing', given: pathOf(command), known: commands }
    case 'commander.unknownCommand':
      return { mistake: 'command-unknown', given: quoted, known: commands }
    case 'commander.unknownOption':
      return { mistake: 'option-unknown', given: quoted, known: flagsOf(command) }
    case 'commander.optionMissingArgument':
      return { mistake: 'option-value-missing', given: quoted }
    case 'commander.missingMandatoryOptionValue':
      return { mistake: 'option-value-missing', given: quoted }
    case 'commander.missingArgument':
      return { mistake: 'argument-missing', given: quoted }
    case 'commander.excessArguments':
      return { mistake: 'argument-excess', given: command.args[command.registeredArguments.length] ?? '' }
    case 'commander.invalidArgument': {
      const option = command.options.find(({ flags }) => message.startsWith(`error: option '${flags}'`))
      const value = /' argument '(.*)' is invalid\./s.exec(message)?.[1] ?? ''
      return {
        mistake: 'option-value-unknown',
        given: `${option?.long ?? ''} ${value}`.trim(),
        known: option?.argChoices ?? [],
      }
    }
    default:
      return undefined
  }
}

/** The words that lead to a command: `zc factors list`. */
function pathOf(command: Command): string {
  return command.parent ? `${pathOf(command.parent)} ${command.name()}` : command.name()
}

/** Every long option a command takes, its own first. */
function flagsOf(command: Command): string[] {
  const own = command.options.flatMap(({ long }) => long ?? [])
  return command.parent ? [...own, ...flagsOf(command.parent)] : [...own, '--help']
}
