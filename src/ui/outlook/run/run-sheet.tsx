import { Button, Drawer } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useResults } from '@/ui/engine/results'
import { useRunHistory } from '@/ui/engine/use-run-history'
import { closeRun, openRun } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import classes from './run-sheet.module.css'
import { RunStory } from './run-story'
import { runText } from './run-words'

/** One run, read week by week beside the page. */
export function RunSheet() {
  const { run } = usePlace()
  return (
    <Drawer
      opened={run !== undefined}
      onClose={closeRun}
      position="right"
      size={480}
      title={runText.title}
      overlayProps={{ backgroundOpacity: 0.35 }}
    >
      {run !== undefined && <OneRun run={run} />}
    </Drawer>
  )
}

function OneRun({ run }: { readonly run: number }) {
  const { recipe } = useResults()
  const history = useRunHistory(recipe, run)
  const top = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (run >= 0) top.current?.scrollIntoView({ block: 'nearest' })
  }, [run])
  return (
    <div className={classes.run}>
      <p className={classes.which} ref={top} role="status">
        {runText.of(run, recipe.seed)}
      </p>
      {history.status === 'waiting' && <p role="status">{runText.reading}</p>}
      {history.status === 'failed' && (
        <p role="alert">
          {runText.failed} {history.message}
        </p>
      )}
      {history.status === 'current' && <RunStory history={history.value} />}
      <div className={classes.buttons}>
        <Button disabled={run === 0} onClick={() => openRun(run - 1)}>
          {runText.previous}
        </Button>
        <Button variant="filled" onClick={() => openRun(run + 1)}>
          {runText.next}
        </Button>
      </div>
    </div>
  )
}
