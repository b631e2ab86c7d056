import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import { base64 } from '@/ui/shared/base64'

const FAMILY = 'Inter Variable'
export const FONT = `'${FAMILY}', Inter, system-ui, sans-serif`

/**
 * The page's typeface as a rule that carries the font itself: a drawing that stands alone reaches no font of the page, and
 * in another one its lines would be longer than what they were measured for. 64 kB. @throws {Error} where it cannot be read.
 */
export async function fontRule(): Promise<string> {
  const answer = await fetch(inter)
  if (!answer.ok) throw new Error('The typeface of the picture could not be read.')
  const font = base64(new Uint8Array(await answer.arrayBuffer()))
  return `@font-face{font-family:"${FAMILY}";font-weight:100 900;src:url(data:font/woff2;base64,${font}) format("woff2")}`
}
