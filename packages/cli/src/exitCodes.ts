/** What the exit code of `zc` means; part of the public interface. */
export const exitCodes = {
  /** Done, and what was asked for is complete. */
  ok: 0,
  /** A mistake in ZC itself. */
  internal: 1,
  /** The command was not understood. */
  usage: 2,
  /** The file or the input cannot be used. */
  input: 3,
  /** Computed, but data are missing, or the result is an error value. */
  incomplete: 4,
  /** Nothing was written: the file is open elsewhere, changed meanwhile, or cannot be written. */
  notWritten: 5,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
