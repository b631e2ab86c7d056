import { useState } from 'react'
import { engineClients } from '@/ui/engine/clients'
import { useCase } from '@/ui/state/case'
import classes from './notice-banner.module.css'
import { shellText } from './words'

type TroubleNoticesProps = {
  /** Why there is no exact answer. */
  readonly failure: string | undefined
  readonly isSlower: boolean
  readonly isStorageRefused: boolean
}

/** What goes worse than it should: no answer, no workers, nowhere to keep anything. */
export function TroubleNotices({ failure, isSlower, isStorageRefused }: TroubleNoticesProps) {
  const { tryAgain } = useCase(engineClients)
  const [isStorageSaid, setIsStorageSaid] = useState(false)
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
      {isStorageRefused && !isStorageSaid && (
        <div role="status" className={classes.linked}>
          <span>{shellText.notKept}</span>
          <button type="button" className="so-link" onClick={() => setIsStorageSaid(true)}>
            Dismiss
          </button>
        </div>
      )}
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
