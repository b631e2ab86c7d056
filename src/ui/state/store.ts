import { useSyncExternalStore } from 'react'

export type Store<State> = {
  readonly read: () => State
  readonly update: (step: (state: State) => State) => void
  readonly subscribe: (listener: () => void) => () => void
}

/** A value with listeners: all the state management this page needs. */
export function createStore<State>(initial: State): Store<State> {
  let state = initial
  const listeners = new Set<() => void>()
  return {
    read: () => state,
    update: (step) => {
      const next = step(state)
      if (Object.is(next, state)) return
      state = next
      for (const listener of [...listeners]) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Part of a store; only a change of the part renders anew. */
export const useSelected = <State, Part>(store: Store<State>, select: (state: State) => Part): Part =>
  useSyncExternalStore(
    store.subscribe,
    () => select(store.read()),
    () => select(store.read()),
  )

export const useStore = <State>(store: Store<State>): State =>
  useSyncExternalStore(store.subscribe, store.read, store.read)
