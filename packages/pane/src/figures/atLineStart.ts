/** `Natural gas`: a name where it begins a line; names of factors are written as inside a sentence. Units stay. */
export function atLineStart(name: string): string {
  return /^[a-z][a-z]/.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name
}
