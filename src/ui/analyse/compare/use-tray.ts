import { useEffect } from 'react'
import { fromCase, useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import { caseTray, type Tray, trayText } from './tray'

/** The tray outlives a visit to another section; the link of this one carries it. */
let remembered: string | undefined

const trayPlace = fromCase((open) => {
  const { setOptions } = pageState(open)

  const put = (tray: Tray): void => {
    remembered = trayText(tray)
    setOptions({ tray: remembered })
  }

  return { put }
})

/** The tray of this place, and how it is changed. */
export function useTray(): readonly [Tray, (tray: Tray) => void] {
  const { setOptions } = useCase(pageState)
  const { trayFrom } = useCase(caseTray)
  const { put } = useCase(trayPlace)
  const { tray: text } = usePlace().options
  useEffect(() => {
    if (text !== undefined) remembered = text
    else if (remembered !== undefined) setOptions({ tray: remembered })
  }, [text, setOptions])
  return [trayFrom(text), put]
}
