// The scanner alone: the package's main file cannot be bundled for Node (it asks for its parts by a `require` of its
// own), and its ESM entry cannot be loaded unbundled (it names its parts without extension). This part needs no others.
declare module 'jsonc-parser/lib/esm/impl/scanner.js' {
  export { createScanner } from 'jsonc-parser'
}
