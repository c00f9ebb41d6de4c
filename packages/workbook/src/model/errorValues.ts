/** The error values a cell may hold, spelled as the spreadsheet shows them. Newer programs know more of them. */
export const errorValues = [
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
] as const
