import { renderToStaticMarkup } from 'react-dom/server'
import { negotiations } from '@/scenarios/negotiations'
import { App } from './app'
import { openCase } from './state/open-case'

/**
 * The first view of the untouched first case as markup, for the document itself: it stands until the page has drawn. It asks for
 * a guess, or tells the answer to a reader who has met that. Runs in Node when the page is built; of a window it needs where it
 * is, whether that is narrow, and what the device keeps.
 */
export async function firstView(shows: 'guess' | 'answer', isNarrow: boolean): Promise<string> {
  const skipped = JSON.stringify({ skipped: true, date: '' })
  const isGuess = (name: string) => shows === 'answer' && name.startsWith('standoff.guess.')
  const window = {
    location: { hash: '', href: '' },
    matchMedia: () => ({ matches: isNarrow }),
    localStorage: { getItem: (name: string) => (isGuess(name) ? skipped : null) },
  }
  Object.assign(globalThis, { window })
  try {
    return renderToStaticMarkup(<App open={await openCase(negotiations, '')} />)
  } finally {
    Reflect.deleteProperty(globalThis, 'window')
  }
}

/** The case that a bare address opens. */
export const firstCase = async (): Promise<string> => (await negotiations[0].load()).first.scenario.id
