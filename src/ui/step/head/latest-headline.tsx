import { plural } from '@/ui/shared/format'
import { useStep } from '../step-context'
import { headlineOf } from '../week/week-words'
import classes from './step-head.module.css'

/** What the last press brought, in a sentence that is also read aloud. */
export function LatestHeadline() {
  const { passed, week } = useStep()
  const last = passed.findLast(({ events }) => events.length > 0)
  const quiet = week - (last?.week ?? 0)
  const before = passed.findLast((one) => one.events.length > 0 && one.week < (last?.week ?? 0))
  const waited = (last?.week ?? 1) - (before?.week ?? 0) - 1
  const said =
    last === undefined
      ? ''
      : `${waited > 0 ? `${plural(waited, 'quiet week')}, then: ` : ''}${last.events.map(headlineOf).join('. ')}.`
  const since = quiet > 0 ? `${plural(quiet, 'quiet week')} since.` : ''
  return (
    <p className={classes.latest} role="status">
      {week === 0
        ? 'Nothing has happened yet.'
        : `${said} ${last === undefined ? `${plural(week, 'quiet week')}.` : since}`}
    </p>
  )
}
