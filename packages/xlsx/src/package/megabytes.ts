/** Bytes as whole megabytes for a sentence; rounded up, so that 100.2 over a limit of 100 does not read as 100. */
export function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / (1024 * 1024)))
}
