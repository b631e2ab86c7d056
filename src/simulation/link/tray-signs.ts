/** The signs of the tray of comparison in a link: between its entries, within one, and for a calendar without a length. */
export const traySigns = { between: '!', within: '*', noLength: '-' } as const

/** Any text in the letters an option of a link may hold. */
export const trayEscaped = (text: string): string =>
  encodeURIComponent(text)
    .replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%', '~')

/** @throws {URIError} where it is not escaped so. */
export const trayUnescaped = (text: string): string => decodeURIComponent(text.replaceAll('~', '%'))
