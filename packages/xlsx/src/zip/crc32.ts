const table = new Int32Array(256).map((_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xed_b8_83_20 : rest >>> 1
  return rest
})

/**
 * The checksum a zip stores for each entry (ISO 3309, polynomial EDB88320 reflected).
 *
 * @param before - Result for the bytes before these; 0 at the start.
 * @returns An unsigned 32-bit number.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before
  for (let i = 0; i < bytes.length; i++) crc = table[(crc ^ bytes[i]!) & 255]! ^ (crc >>> 8)
  return ~crc >>> 0
}
