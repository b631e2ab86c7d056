/** Offers a file to the reader as the browser saves downloads. The address is given back once the browser has read it. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  document.body.append(anchor)
  anchor.click()
  anchor.remove()
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

export const textFile = (text: string, type: string): Blob => new Blob([text], { type: `${type};charset=utf-8` })
