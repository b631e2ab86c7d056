import { Component, Fragment, type ReactNode, Suspense } from 'react'
import { type OpenCase, useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import classes from './error-boundary.module.css'
import { loadAgain, PartNotLoaded } from './lazy-part'

type Props = {
  readonly name: string
  /** Whether it is all of the page between its bars: then it is what skip links and headings lead to. */
  readonly isPlace?: boolean
  readonly children: ReactNode
}
type State = { readonly error: Error | undefined; readonly trying: 'no' | 'now' | 'in vain' }

/** Whether loading the page anew would give a page, and not the browser's own about being offline. */
async function isPageThere(): Promise<boolean> {
  try {
    return (await fetch(window.location.href, { method: 'HEAD', cache: 'no-store' })).ok
  } catch {
    return false
  }
}

/** One part may fail; the rest works, the recipe is intact, and the report says what a developer needs. */
export function ErrorBoundary(props: Props) {
  return <Boundary {...props} open={useCase()} />
}

/** A part that is loaded when it is first drawn: it waits alone and fails alone. */
export function Loaded({ opening, children, ...boundary }: Props & { readonly opening?: ReactNode }) {
  return (
    <ErrorBoundary {...boundary}>
      <Suspense fallback={opening}>{children}</Suspense>
    </ErrorBoundary>
  )
}

class Boundary extends Component<Props & { readonly open: OpenCase }, State> {
  override state: State = { error: undefined, trying: 'no' }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)), trying: 'no' }
  }

  readonly #tryAgain = async () => {
    if (this.state.error instanceof PartNotLoaded) {
      this.setState({ trying: 'now' })
      if (!(await loadAgain())) {
        // After a new release the old one's files are gone for good, and a browser may remember that one was: both end here.
        if (await isPageThere()) {
          pageState(this.props.open).writeAddress()
          return window.location.reload()
        }
        return this.setState({ trying: 'in vain' })
      }
    }
    this.setState({ error: undefined, trying: 'no' })
  }

  override render() {
    const { error, trying } = this.state
    if (error === undefined) return this.props.children
    const { open } = this.props
    const { currentLink } = pageState(open)
    const report = [error.stack ?? error.message, `model ${open.stored.modelVersion}`, currentLink()].join('\n')
    const [Place, Title, heading, controls] = this.props.isPlace
      ? (['main', 'h1', 'answer', 'controls'] as const)
      : ([Fragment, 'h2'] as const)
    return (
      <Place>
        <div role="alert" className={classes.card}>
          <Title id={heading} tabIndex={-1}>
            {this.props.name} could not be drawn
          </Title>
          <p>{error.message} Your numbers are safe: the link still holds them.</p>
          <button type="button" className="so-link" onClick={() => void navigator.clipboard?.writeText(report)}>
            Copy report
          </button>{' '}
          <button
            id={controls}
            type="button"
            className="so-link"
            disabled={trying === 'now'}
            onClick={() => void this.#tryAgain()}
          >
            Try again
          </button>
          {trying === 'in vain' && <p>The page cannot be reached. Nothing is lost; try again once you are online.</p>}
        </div>
      </Place>
    )
  }
}
