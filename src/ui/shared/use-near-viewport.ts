import { type RefObject, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { whenIdle } from './when-idle'

/**
 * 'far' until the element first comes near the viewport, or the page has nothing else to do: what a reader jumps to or
 * prints must be there already, for a printer waits for nothing. Then 'near' or 'away' as it moves.
 * `fetchAhead` fetches what is drawn: for anybody but a printer it is not begun before that is there.
 */
export type Nearness = 'far' | 'near' | 'away'

export function useNearViewport<Node extends HTMLElement>(
  fetchAhead: () => Promise<unknown>,
): readonly [RefObject<Node | null>, Nearness] {
  const fetching = useRef(fetchAhead)
  const node = useRef<Node>(null)
  const [nearness, setNearness] = useState<Nearness>('far')
  useEffect(() => {
    if (node.current === null) return
    // The printer takes the page as it is when this returns.
    const show = () => flushSync(() => setNearness('near'))
    const draw = () => setNearness((before) => (before === 'far' ? 'away' : before))
    let stopWaiting = () => {}
    let isOver = false
    const observer = new IntersectionObserver(
      (entries) => {
        const isNear = entries.at(-1)?.isIntersecting === true
        setNearness((before) => (isNear ? 'near' : before === 'far' ? 'far' : 'away'))
      },
      { rootMargin: '200px' },
    )
    const observed = node.current
    void fetching.current().then(() => {
      if (isOver) return
      observer.observe(observed)
      stopWaiting = whenIdle(draw)
    })
    window.addEventListener('beforeprint', show)
    return () => {
      observer.disconnect()
      isOver = true
      stopWaiting()
      window.removeEventListener('beforeprint', show)
    }
  }, [])
  return [node, nearness]
}
