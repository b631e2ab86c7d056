import { useSyncExternalStore } from 'react'
import { hearSettings, readSetting, writeSetting } from './device-settings'
import { createStore } from './store'

/** Settings that this device did not take: they last as long as the page. */
const unkept = createStore<Readonly<Record<string, string | undefined>>>({})

/** A setting as it is kept on this device, or as long as the page stands where that is refused. */
export const readKept = (name: string): string | undefined => readSetting(name) ?? unkept.read()[name]

export function keepSetting(name: string, value: string | undefined): void {
  const isKept = writeSetting(name, value)
  unkept.update((all) => ({ ...all, [name]: isKept ? undefined : value }))
}

const hear = (listener: () => void): (() => void) => {
  const stops = [hearSettings(listener), unkept.subscribe(listener)]
  return () => {
    for (const stop of stops) stop()
  }
}

/** The same as `readKept`, kept up to date. */
export function useKept(name: string): string | undefined {
  const read = () => readKept(name)
  return useSyncExternalStore(hear, read, read)
}
