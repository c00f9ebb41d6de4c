/** Dark where Excel is dark; some versions do not say, and then the system's wish counts. */
export function paneTheme(): 'light' | 'dark' {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined
  const dark = theme?.isDarkTheme ?? globalThis.matchMedia('(prefers-color-scheme: dark)').matches
  return dark ? 'dark' : 'light'
}
