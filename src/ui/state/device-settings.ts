import { createStore } from './store'

const prefix = 'standoff.'

/** 'refused' from the first write on that this device did not take: its storage is full, or closed to the page. */
export const storageHealth = createStore<'good' | 'refused'>('good')

type Listener = (name: string | undefined) => void
const listeners = new Set<Listener>()
const tell: Listener = (name) => {
  for (const listener of [...listeners]) listener(name)
}

function onStorage({ key }: StorageEvent): void {
  if (key === null) tell(undefined)
  else if (key.startsWith(prefix)) tell(key.slice(prefix.length))
}

/** Hears of every setting written, here or in another tab, by name; undefined: of any. Returns how to stop. */
export function hearSettings(listener: Listener): () => void {
  if (listeners.size === 0) window.addEventListener('storage', onStorage)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('storage', onStorage)
  }
}

/** A setting kept on this device, or undefined where there is none or storage is refused. */
export function readSetting(name: string): string | undefined {
  try {
    return window.localStorage.getItem(prefix + name) ?? undefined
  } catch {
    return undefined
  }
}

/** The names of the settings that begin with `start`, in the order of the alphabet. */
export function settingNames(start = ''): readonly string[] {
  try {
    const { localStorage } = window
    const keys = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '')
    return keys
      .filter((key) => key.startsWith(prefix + start))
      .map((key) => key.slice(prefix.length))
      .sort()
  } catch {
    return []
  }
}

function put(name: string, value: string | undefined): boolean {
  try {
    if (value === undefined) window.localStorage.removeItem(prefix + name)
    else window.localStorage.setItem(prefix + name, value)
    return true
  } catch {
    return value === undefined && readSetting(name) === undefined
  }
}

/** Keeps a setting on this device; `undefined` forgets it. Says whether the device did; if not, what was there stands. */
export function writeSetting(name: string, value: string | undefined): boolean {
  const isDone = put(name, value)
  if (isDone) tell(name)
  else storageHealth.update(() => 'refused')
  return isDone
}

/** Forgets every setting. Says whether none is left. */
export function forgetSettings(): boolean {
  for (const name of settingNames()) writeSetting(name, undefined)
  return settingNames().length === 0
}
