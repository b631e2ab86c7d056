import { expect, it } from 'vitest'

const sources = import.meta.glob<string>('/src/ui/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })

it('no part of the page is loaded by React’s own lazy, which keeps its first failure for ever', () => {
  const users = Object.entries(sources).filter(([, text]) => /import \{[^}]*\blazy\b[^}]*\} from 'react'/.test(text))
  expect(users.map(([file]) => file)).toEqual([])
})

it('nothing waits for a load by React’s own use, which begins it anew at every drawing once it failed', () => {
  const users = Object.entries(sources).filter(([, text]) => /import \{[^}]*\buse\b[^}]*\} from 'react'/.test(text))
  expect(users.map(([file]) => file)).toEqual(['/src/ui/shared/lazy-part.tsx'])
})
