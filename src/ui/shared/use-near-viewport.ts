import { type RefObject, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { whenIdle } from './when-idle'

/**
 * 'far' until the element first comes near the viewport, or the page has nothing else to do: what a reader jumps to or
 * prints must be there already, for a printer waits for nothing. Then 'near' or 'away' as it moves.
 */
export type Nearness = 'far' | 'near' | 'away'

export function useNearViewport<Node extends HTMLElement>(): readonly [RefObject<Node | null>, Nearness] {
  const node = useRef<Node>(null)
  const [nearness, setNearness] = useState<Nearness>('far')
  useEffect(() => {
    if (node.current === null) return
    // The printer takes the page as it is when this returns.
    const show = () => flushSync(() => setNearness('near'))
    const draw = () => setNearness((before) => (before === 'far' ? 'away' : before))
    const stopWaiting = whenIdle(draw)
    const observer = new IntersectionObserver(
      (entries) => {
        const isNear = entries.at(-1)?.isIntersecting === true
        setNearness((before) => (isNear ? 'near' : before === 'far' ? 'far' : 'away'))
      },
      { rootMargin: '200px' },
    )
    observer.observe(node.current)
    window.addEventListener('beforeprint', show)
    return () => {
      observer.disconnect()
      stopWaiting()
      window.removeEventListener('beforeprint', show)
    }
  }, [])
  return [node, nearness]
}
