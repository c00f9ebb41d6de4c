/**
 * SHA-256 of a text in UTF-8, as 64 hex digits. Our own, because a set is checked synchronously in a spreadsheet: no
 * Node there, and the browser's own digest is a promise.
 *
 * @see FIPS 180-4, section 6.2
 */
export function sha256(text: string): string {
  const words = padded(utf8(text))
  const state = Uint32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)))
  for (let block = 0; block < words.length; block += 16) compress(state, words.subarray(block, block + 16))
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('')
}

function compress(state: Uint32Array, block: Uint32Array): void {
  const w = new Uint32Array(64)
  w.set(block)
  for (let t = 16; t < 64; t++) {
    const [x, y] = [w[t - 15]!, w[t - 2]!]
    const s0 = rotated(x, 7) ^ rotated(x, 18) ^ (x >>> 3)
    const s1 = rotated(y, 17) ^ rotated(y, 19) ^ (y >>> 10)
    w[t] = s1 + w[t - 7]! + s0 + w[t - 16]!
  }
  const v = Uint32Array.from(state)
  for (let t = 0; t < 64; t++) {
    const [a, b, c, , e, f, g, h] = v as unknown as Eight
    const sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    const first = h + sum1 + ((e & f) ^ (~e & g)) + constants[t]! + w[t]!
    const sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    v.copyWithin(1, 0)
    v[4]! += first
    v[0] = first + sum0 + ((a & b) ^ (a & c) ^ (b & c))
  }
  for (let i = 0; i < 8; i++) state[i]! += v[i]!
}

type Eight = readonly [number, number, number, number, number, number, number, number]

const rotated = (x: number, by: number): number => (x >>> by) | (x << (32 - by))

/** The first 32 bits of the fractional part: how the standard picks its constants. */
const fraction = (root: number): number => Math.floor((root % 1) * 2 ** 32)

function primes(count: number): number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}

const constants = Uint32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)))

function padded(bytes: Uint8Array): Uint32Array {
  const words = new Uint32Array((((bytes.length + 8) >>> 6) + 1) << 4)
  for (const [i, byte] of bytes.entries()) words[i >>> 2]! |= byte << (24 - (i & 3) * 8)
  words[bytes.length >>> 2]! |= 0x80 << (24 - (bytes.length & 3) * 8)
  words[words.length - 2] = Math.floor(bytes.length / 2 ** 29)
  words[words.length - 1] = bytes.length << 3
  return words
}

function utf8(text: string): Uint8Array {
  // Refuses half a surrogate pair; canonical JSON writes those as escapes.
  const encoded = encodeURIComponent(text)
  const bytes: number[] = []
  for (let i = 0; i < encoded.length; i++) {
    const percent = encoded[i] === '%'
    bytes.push(percent ? Number.parseInt(encoded.slice(i + 1, i + 3), 16) : encoded.charCodeAt(i))
    if (percent) i += 2
  }
  return Uint8Array.from(bytes)
}
