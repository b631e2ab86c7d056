import { type ComponentType, lazy, use } from 'react'

/** A file of the page could not be fetched: the device is offline, or a new release has taken the old one's place. */
export class PartNotLoaded extends Error {
  constructor(cause: unknown) {
    super('A part of the page could not be loaded; you may be offline.', { cause })
  }
}

/** What is to be fetched again once somebody asks for it. */
const failed = new Set<() => Promise<void>>()

/**
 * A component that is loaded when it is first drawn. A load that failed stays so until `loadAgain`: a lazy component
 * of React's keeps its first failure for ever.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const again = async () => {
    const loaded = await load()
    failed.delete(again)
    View = lazy(async () => ({ default: loaded }))
  }
  let View = lazy(async () => {
    try {
      return { default: await load() }
    } catch (error) {
      failed.add(again)
      throw new PartNotLoaded(error)
    }
  })
  return function Part(props: Props) {
    return <View {...props} />
  }
}

const begun = new WeakMap<() => Promise<unknown>, Promise<unknown>>()

/**
 * What a load gives; suspends until it has come. `load` is the same function every time. A load that failed stays so
 * until `loadAgain`: begun anew at every drawing it would go on for ever while the device is offline.
 */
export function useLoaded<Value>(load: () => Promise<Value>): Value {
  const again = async () => {
    const loaded = await load()
    failed.delete(again)
    begun.set(load, Promise.resolve(loaded))
  }
  const begin = async () => {
    try {
      return await load()
    } catch (error) {
      failed.add(again)
      throw new PartNotLoaded(error)
    }
  }
  const loading = (begun.get(load) as Promise<Value> | undefined) ?? begin()
  begun.set(load, loading)
  return use(loading)
}

/** Fetches what could not be fetched before. Says whether all of it is there now. */
export async function loadAgain(): Promise<boolean> {
  const results = await Promise.allSettled([...failed].map((again) => again()))
  return results.every(({ status }) => status === 'fulfilled')
}
