import { useEffect } from 'react'
import { setOptions } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import { type Tray, trayFrom, trayText } from './tray'

/** The tray outlives a visit to another section; the link of this one carries it. */
let remembered: string | undefined

const put = (tray: Tray): void => {
  remembered = trayText(tray)
  setOptions({ tray: remembered })
}

/** The tray of this place, and how it is changed. */
export function useTray(): readonly [Tray, (tray: Tray) => void] {
  const { tray: text } = usePlace().options
  useEffect(() => {
    if (text !== undefined) remembered = text
    else if (remembered !== undefined) setOptions({ tray: remembered })
  }, [text])
  return [trayFrom(text), put]
}
