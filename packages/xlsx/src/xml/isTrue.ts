/** Whether an attribute or text is true as XML schemas write it; what is left out is not. */
export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true'
}
