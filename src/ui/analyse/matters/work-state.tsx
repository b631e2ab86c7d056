import { Button } from '@mantine/core'
import classes from './matters.module.css'
import { mattersText } from './matters-words'
import type { TableControl } from './use-table'

/** What a long piece of work is doing, with the button that ends or resumes it; nothing once it is done. */
export function WorkState({ work: { state, run, stop } }: { readonly work: TableControl }) {
  if (state.status === 'idle' || state.status === 'done') return null
  if (state.status === 'failed')
    return (
      <div className={`so-row so-note ${classes.work}`} data-failed>
        <p role="alert">{mattersText.failed(state.message)}</p>
        <Button variant="default" size="xs" onClick={run}>
          {mattersText.again}
        </Button>
      </div>
    )
  const { done, count } = state
  return (
    <div className={`so-row so-note ${classes.work}`}>
      <progress value={done} max={Math.max(1, count)} aria-label={mattersText.progress(done, count)} />
      <p>
        {state.status === 'stopped'
          ? mattersText.stopped(done, count)
          : count === 0
            ? mattersText.starting
            : `${mattersText.progress(done, count)}${state.secondsLeft === undefined ? '' : mattersText.left(state.secondsLeft)}`}
      </p>
      <Button variant="default" size="xs" onClick={state.status === 'stopped' ? run : stop}>
        {state.status === 'stopped' ? mattersText.goOn : mattersText.cancel}
      </Button>
    </div>
  )
}
