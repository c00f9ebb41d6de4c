const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10]

/** Width and height in pixels from the header of a PNG; undefined for other bytes. */
export function readPngSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  if (bytes.length < 24 || SIGNATURE.some((byte, i) => bytes[i] !== byte)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  return { width: view.getUint32(16), height: view.getUint32(20) }
}
