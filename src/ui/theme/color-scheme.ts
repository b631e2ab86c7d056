import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core'
import { hearSettings, readSetting, writeSetting } from '@/ui/state/device-settings'

const isScheme = (value: string | undefined): value is MantineColorScheme =>
  value === 'light' || value === 'dark' || value === 'auto'

let stopHearing: (() => void) | undefined

/** Keeps the theme on the device; where storage is refused, the theme simply lasts as long as the page. */
export const colorSchemeManager: MantineColorSchemeManager = {
  get: (fallback) => {
    const stored = readSetting('theme')
    return isScheme(stored) ? stored : fallback
  },
  set: (value) => void writeSetting('theme', value),
  subscribe: (onUpdate) => {
    stopHearing = hearSettings((name) => {
      const stored = name === undefined || name === 'theme' ? readSetting('theme') : undefined
      if (isScheme(stored)) onUpdate(stored)
    })
  },
  unsubscribe: () => stopHearing?.(),
  clear: () => void writeSetting('theme', undefined),
}
