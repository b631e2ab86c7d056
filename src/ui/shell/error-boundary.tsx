import { Component, type ReactNode } from 'react'
import { stored } from '@/ui/state/case'
import { currentLink } from '@/ui/state/page-state'
import classes from './error-boundary.module.css'

type Props = { readonly name: string; readonly children: ReactNode }
type State = { readonly error: Error | undefined }

/** One part may fail; the rest works, the recipe is intact, and the report says what a developer needs. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: undefined }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    if (error === undefined) return this.props.children
    const report = [error.stack ?? error.message, `model ${stored.modelVersion}`, currentLink()].join('\n')
    return (
      <div role="alert" className={classes.card}>
        <h2>{this.props.name} could not be drawn</h2>
        <p>{error.message} Your numbers are safe: the link still holds them.</p>
        <button type="button" className="so-link" onClick={() => void navigator.clipboard?.writeText(report)}>
          Copy report
        </button>{' '}
        <button type="button" className="so-link" onClick={() => this.setState({ error: undefined })}>
          Try again
        </button>
      </div>
    )
  }
}
