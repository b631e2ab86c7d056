import { useState } from 'react'
import { engineClients } from '@/ui/engine/clients'
import { useCase } from '@/ui/state/case'
import classes from './notice-banner.module.css'
import { shellText } from './words'

type TroubleNoticesProps = {
  /** Why there is no exact answer. */
  readonly failure: string | undefined
  readonly isSlower: boolean
  readonly isSolverSlow: boolean
  readonly isStorageRefused: boolean
}

/** What goes worse than it should: no answer, no workers, nowhere to keep anything. */
export function TroubleNotices({ failure, isSlower, isSolverSlow, isStorageRefused }: TroubleNoticesProps) {
  const { tryAgain } = useCase(engineClients)
  return (
    <>
      {isSlower && (
        <p role="status" className={classes.linked}>
          {shellText.slower}{' '}
          <button type="button" className="so-link" onClick={tryAgain}>
            {shellText.tryAgain}
          </button>
        </p>
      )}
      {isSolverSlow && <SaidOnce words={shellText.slowSolver} />}
      {isStorageRefused && <SaidOnce words={shellText.notKept} />}
      {failure !== undefined && (
        <p role="alert" className={classes.bad}>
          The exact answer could not be computed: {failure} What stands below is from before.{' '}
          <button type="button" className="so-link" onClick={tryAgain}>
            {shellText.tryAgain}
          </button>
        </p>
      )}
    </>
  )
}

/** What nobody can mend: it stands until the reader has read it. */
function SaidOnce({ words }: { readonly words: string }) {
  const [isRead, setIsRead] = useState(false)
  if (isRead) return null
  return (
    <div role="status" className={classes.linked}>
      <span>{words}</span>
      <button type="button" className="so-link" onClick={() => setIsRead(true)}>
        Dismiss
      </button>
    </div>
  )
}
