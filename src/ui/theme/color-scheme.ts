import type { MantineColorScheme, MantineColorSchemeManager } from '@mantine/core'
import { readSetting, writeSetting } from '@/ui/state/device-settings'

const isScheme = (value: string | undefined): value is MantineColorScheme =>
  value === 'light' || value === 'dark' || value === 'auto'

/** Keeps the theme on the device; where storage is refused, the theme simply lasts as long as the page. */
export const colorSchemeManager: MantineColorSchemeManager = {
  get: (fallback) => {
    const stored = readSetting('theme')
    return isScheme(stored) ? stored : fallback
  },
  set: (value) => writeSetting('theme', value),
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => writeSetting('theme', undefined),
}
