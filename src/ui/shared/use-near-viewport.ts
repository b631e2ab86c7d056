import { type RefObject, useEffect, useRef, useState } from 'react'

/** Becomes true, and stays so, once the element comes near the viewport or the page is about to be printed. */
export function useNearViewport<Node extends HTMLElement>(): readonly [RefObject<Node | null>, boolean] {
  const node = useRef<Node>(null)
  const [isNear, setIsNear] = useState(false)
  useEffect(() => {
    if (node.current === null || isNear) return
    const show = () => setIsNear(true)
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && show(), {
      rootMargin: '300px',
    })
    observer.observe(node.current)
    window.addEventListener('beforeprint', show)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', show)
    }
  }, [isNear])
  return [node, isNear]
}
