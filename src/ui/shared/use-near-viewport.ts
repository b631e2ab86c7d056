import { type RefObject, useEffect, useRef, useState } from 'react'

/** 'far' until the element first comes near the viewport or the page is printed; then 'near' or 'away' as it moves. */
export type Nearness = 'far' | 'near' | 'away'

export function useNearViewport<Node extends HTMLElement>(): readonly [RefObject<Node | null>, Nearness] {
  const node = useRef<Node>(null)
  const [nearness, setNearness] = useState<Nearness>('far')
  useEffect(() => {
    if (node.current === null) return
    const show = () => setNearness('near')
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
      window.removeEventListener('beforeprint', show)
    }
  }, [])
  return [node, nearness]
}
