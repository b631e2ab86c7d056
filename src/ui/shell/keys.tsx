import { Modal } from '@mantine/core'
import { useEffect, useState } from 'react'
import { placeNames } from '@/simulation/link/places'
import { isOpenPlace } from '@/ui/open-places'
import { Loaded } from '@/ui/shared/error-boundary'
import { lazyPart } from '@/ui/shared/lazy-part'
import { searchField } from '@/ui/shared/numbers/find-field'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { toTop } from './place-buttons'

const KeyGroups = lazyPart(async () => (await import('./key-groups')).KeyGroups)

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement

/** The page's own keys: undo and redo anywhere; / ? and g with a place's letter outside fields and open layers. */
export function useKeys() {
  const { actions, placeStore, goTo } = useCase(pageState)
  const { findInNumbers } = useCase(searchField)
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    let leader = 0
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !isTyping(event.target)) {
        event.preventDefault()
        return event.shiftKey ? actions.redo() : actions.undo()
      }
      const isInLayer = event.target instanceof Element && event.target.closest('[role="dialog"]') !== null
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isInLayer) return
      if (event.key === '/' && ['outlook', 'analyse'].includes(placeStore.read().name)) {
        event.preventDefault()
        findInNumbers()
      }
      if (event.key === '?') setIsOpen(true)
      const place = placeNames.find((name) => name.startsWith(event.key))
      if (place !== undefined && isOpenPlace(place) && event.timeStamp - leader < 1500) {
        if (placeStore.read().name === place) toTop()
        else goTo(place)
      }
      leader = event.key === 'g' ? event.timeStamp : 0
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [actions, placeStore, goTo, findInNumbers])
  return { isOpen, open: () => setIsOpen(true), close: () => setIsOpen(false) }
}

/** Every key of the page, by where it works. */
export function KeySheet({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Modal opened={isOpen} onClose={onClose} title="Keys" size={760} centered>
      <Loaded name="The list of keys">
        <KeyGroups />
      </Loaded>
    </Modal>
  )
}
