/** Hands bytes to the browser as a file to keep. Nothing leaves the machine. */
export function offerDownload(bytes: Uint8Array, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download reads the address after this call returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
