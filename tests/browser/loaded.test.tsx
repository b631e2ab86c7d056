import { Component, type ReactNode, Suspense } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { lazyPart, loadAgain, PartNotLoaded, useLoaded } from '@/ui/shared/lazy-part'

let calls = 0
let isOffline = true
const load = async () => {
  calls += 1
  if (isOffline) throw new TypeError('Failed to fetch dynamically imported module')
  return 'the details'
}

class Boundary extends Component<{ readonly children: ReactNode }, { readonly error: unknown }> {
  override state = { error: undefined as unknown }
  static getDerivedStateFromError = (error: unknown) => ({ error })
  override render() {
    const { error } = this.state
    if (error === undefined) return this.props.children
    return (
      <button type="button" onClick={() => this.setState({ error: undefined })}>
        {error instanceof PartNotLoaded ? 'not loaded' : String(error)}
      </button>
    )
  }
}

const Told = () => <p>{useLoaded(load)}</p>

test('a load that fails is tried once, told as a part that is not there, and fetched again when asked', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const place = document.body.appendChild(document.createElement('div'))
  createRoot(place, { onCaughtError: () => {} }).render(
    <Boundary>
      <Suspense fallback="waiting">
        <Told />
      </Suspense>
    </Boundary>,
  )
  await expect.poll(() => place.textContent).toBe('not loaded')
  expect(calls).toBe(1)
  expect(await loadAgain()).toBe(false)
  expect(calls).toBe(2)
  isOffline = false
  expect(await loadAgain()).toBe(true)
  place.querySelector('button')?.click()
  await expect.poll(() => place.textContent).toBe('the details')
  expect(calls).toBe(3)
})

test('a part that was fetched ahead is drawn at once, never as what stands while it waits', async () => {
  const Part = lazyPart(async () => () => <p>the part</p>)
  await Part.fetchAhead()
  const place = document.body.appendChild(document.createElement('div'))
  flushSync(() =>
    createRoot(place).render(
      <Suspense fallback="waiting">
        <Part />
      </Suspense>,
    ),
  )
  expect(place.textContent).toBe('the part')
})
