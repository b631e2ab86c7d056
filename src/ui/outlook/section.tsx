import { type ReactNode, Suspense, useEffect } from 'react'
import { HeldResults } from '@/ui/engine/results'
import { ErrorBoundary } from '@/ui/shared/error-boundary'
import { useNearViewport } from '@/ui/shared/use-near-viewport'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import classes from './section.module.css'

type SectionProps = {
  readonly id: string
  readonly title: string
  /** Height kept free until the contents are there, so that nothing jumps. */
  readonly reserve: number
  /** Fetches what is drawn here. */
  readonly fetchAhead: () => Promise<unknown>
  readonly children: ReactNode
}

/** Keeps an element at the top while what stands above it is still growing, until the reader takes over. */
function holdInView(element: HTMLElement | null): () => void {
  const observer = new ResizeObserver(() => element?.scrollIntoView())
  const stop = () => {
    observer.disconnect()
    for (const type of takeovers) window.removeEventListener(type, stop)
  }
  observer.observe(document.body)
  for (const type of takeovers) window.addEventListener(type, stop)
  return stop
}

const takeovers = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

/** A card with a heading that links to itself. Its contents are drawn once it comes near, and fail alone. */
export function Section({ id, title, reserve, fetchAhead, children }: SectionProps) {
  const { showSection } = useCase(pageState)
  const [node, nearness] = useNearViewport<HTMLElement>(fetchAhead)
  const { section } = usePlace()
  useEffect(() => {
    if (section === id) return holdInView(node.current)
  }, [section, id, node])
  const kept = <div style={{ minHeight: reserve }} />
  return (
    <section className={`so-card ${classes.section}`} id={id} ref={node} aria-labelledby={`${id}-title`}>
      <div className={`so-line ${classes.head}`}>
        <h2 id={`${id}-title`} tabIndex={-1}>
          {title}
        </h2>
        <button
          type="button"
          onClick={() => showSection(id)}
          aria-label={`Link to ${title}`}
          title={`Link to ${title}`}
        >
          #
        </button>
      </div>
      <div className={classes.body} style={nearness === 'far' ? { minHeight: reserve } : undefined}>
        {nearness !== 'far' && (
          <ErrorBoundary name={title}>
            <HeldResults isVisible={nearness === 'near'} before={kept}>
              <Suspense fallback={kept}>{children}</Suspense>
            </HeldResults>
          </ErrorBoundary>
        )}
      </div>
    </section>
  )
}
