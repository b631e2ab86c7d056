import { renderToStaticMarkup } from 'react-dom/server'
import { negotiations } from '@/scenarios/negotiations'
import { App } from './app'
import { openCase } from './state/open-case'

/**
 * The first view of the untouched first case as markup, for the document itself: it stands until the page has drawn.
 * Runs in Node when the page is built; of a window it needs where it is, and whether that is narrow.
 */
export async function firstView(isNarrow: boolean): Promise<string> {
  const window = { location: { hash: '', href: '' }, matchMedia: () => ({ matches: isNarrow }) }
  Object.assign(globalThis, { window })
  try {
    return renderToStaticMarkup(<App open={await openCase(negotiations, '')} />)
  } finally {
    Reflect.deleteProperty(globalThis, 'window')
  }
}
