import { type RefObject, useEffect, useRef, useState } from 'react'

/** The width of an element in whole pixels, at most `max`: charts are drawn in pixels, not in percent. */
export function useWidth<Node extends HTMLElement>(max: number): readonly [RefObject<Node | null>, number] {
  const node = useRef<Node>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (node.current === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.min(max, Math.floor(entry.contentRect.width)))
    })
    observer.observe(node.current)
    return () => observer.disconnect()
  }, [max])
  return [node, width]
}
