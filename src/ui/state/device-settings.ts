const prefix = 'standoff.'

/** A setting kept on this device, or undefined where there is none or storage is refused. */
export function readSetting(name: string): string | undefined {
  try {
    return window.localStorage.getItem(prefix + name) ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps a setting on this device; `undefined` forgets it. Silent where storage is refused. */
export function writeSetting(name: string, value: string | undefined): void {
  try {
    if (value === undefined) window.localStorage.removeItem(prefix + name)
    else window.localStorage.setItem(prefix + name, value)
  } catch {
    // A private window: the page works, it only forgets.
  }
}

/** Forgets everything this page keeps on the device: theme, versions, own cases, scores. */
export function forgetSettings(): void {
  try {
    const names = Array.from({ length: window.localStorage.length }, (_, at) => window.localStorage.key(at) ?? '')
    for (const name of names.filter((one) => one.startsWith(prefix))) window.localStorage.removeItem(name)
  } catch {
    // Nothing was kept.
  }
}
