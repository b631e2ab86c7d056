import { type ComponentType, use } from 'react'

/** A file of the page could not be fetched: the device is offline, or a new release has taken the old one's place. */
export class PartNotLoaded extends Error {
  constructor(cause: unknown) {
    super('A part of the page could not be loaded; you may be offline.', { cause })
  }
}

/** What is to be fetched again once somebody asks for it. */
const failed = new Set<() => Promise<void>>()

type Load = () => Promise<unknown>
const begun = new WeakMap<Load, Promise<unknown>>()

/** Marks what a promise gave as React reads it, so that what is there waits for nothing: of whatever waits, React keeps the place free for 0.3 s. */
function mark<Value>(loaded: Promise<Value>, value: Value): void {
  Object.assign(loaded, { status: 'fulfilled', value })
}

/** Begins a load, if it has not begun; one that failed is begun anew by `loadAgain` alone. */
function begin<Value>(load: () => Promise<Value>): Promise<Value> {
  const known = begun.get(load) as Promise<Value> | undefined
  if (known !== undefined) return known
  const again = async () => {
    const value = await load()
    const loaded = Promise.resolve(value)
    mark(loaded, value)
    begun.set(load, loaded)
    failed.delete(again)
  }
  const loading = load().catch((error: unknown) => {
    failed.add(again)
    throw new PartNotLoaded(error)
  })
  loading.then(
    (value) => mark(loading, value),
    () => undefined, // whoever waits for it hears of it
  )
  begun.set(load, loading)
  return loading
}

/** Fetches something before it is used; fulfilled whether or not it came. */
export async function fetchAhead(load: Load): Promise<void> {
  await Promise.allSettled([begin(load)])
}

/**
 * What a load gives; suspends until it has come. `load` is the same function every time. A load that failed stays so
 * until `loadAgain`: begun anew at every drawing it would go on for ever while the device is offline.
 */
export function useLoaded<Value>(load: () => Promise<Value>): Value {
  return use(begin(load))
}

export type LazyPart<Props extends object> = ComponentType<Props> & {
  /** Fetches the part before it is drawn, so that it need not wait then. */
  readonly fetchAhead: () => Promise<void>
}

/**
 * A component that is loaded when it is first drawn, or before. A load that failed stays so until `loadAgain`: a lazy
 * component of React's own keeps its first failure for ever.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyPart<Props> {
  function Part(props: Props) {
    const View = useLoaded(load)
    return <View {...props} />
  }
  return Object.assign(Part, { fetchAhead: () => fetchAhead(load) })
}

/** Fetches what could not be fetched before. Says whether all of it is there now. */
export async function loadAgain(): Promise<boolean> {
  const results = await Promise.allSettled([...failed].map((again) => again()))
  return results.every(({ status }) => status === 'fulfilled')
}
