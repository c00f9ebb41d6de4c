/** What is wrong with a command as typed. */
export type UsageMistake =
  | 'command-missing'
  | 'command-unknown'
  | 'option-unknown'
  | 'option-value-missing'
  | 'option-value-unknown'
  | 'argument-missing'
  | 'argument-excess'
