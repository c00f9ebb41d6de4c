/** What one person writes between the parts of a name and another leaves out. */
const BETWEEN = String.raw`[\s()[\]{}【】〔〕《》「」_·・•∙⋅‧\-‐‑‒–—―−]+`
const betweenDigits = new RegExp(String.raw`(?<=\d)${BETWEEN}(?=\d)`, 'gu')
const between = new RegExp(BETWEEN, 'gu')

/**
 * The form in which names of methods, inputs, choices and streams are compared: full and half width, case, spaces,
 * brackets, hyphens and middle dots do not matter. Between two digits they do: line `1-1` is not line `11`.
 */
export function looseName(text: string): string {
  const plain = text.normalize('NFKC').trim().toLowerCase()
  const loose = plain.replace(betweenDigits, '|').replace(between, '')
  return loose === '' ? plain : loose
}
