import { engineClients, solverNotice } from '@/ui/engine/clients'
import { useResults } from '@/ui/engine/results'
import { Loaded } from '@/ui/shared/error-boundary'
import { lazyPart } from '@/ui/shared/lazy-part'
import { useCase } from '@/ui/state/case'
import { storageHealth } from '@/ui/state/device-settings'
import { pageState } from '@/ui/state/page-state'
import { useStore } from '@/ui/state/store'
import { useNotice } from '@/ui/state/use-recipe'
import { showChanges } from './changes-popover'
import classes from './notice-banner.module.css'
import { shellText } from './words'

const WhatIfNotice = lazyPart(async () => (await import('@/ui/what-if/what-if-notice')).WhatIfNotice)

const TroubleNotices = lazyPart(async () => (await import('./trouble-notices')).TroubleNotices)

const LinkNotice = lazyPart(async () => (await import('./link-notice')).LinkNotice)

const CaseNotice = lazyPart(async () => (await import('./case-notice')).CaseNotice)

/** What a reader must know before reading: a link's changes, a link that could not be read, an answer that failed. */
export function NoticeBanner() {
  const { fault, scenario } = useCase()
  const { exactClient } = useCase(engineClients)
  const { actions, dismissNotice } = useCase(pageState)
  const notice = useNotice()
  const { failure, recipe } = useResults()
  const health = useStore(exactClient.health)
  const isSolverSlow = useStore(solverNotice) === 'slow-solver'
  const isStorageRefused = useStore(storageHealth) === 'refused'
  return (
    <div className={classes.notices}>
      {recipe.conditions.length > 0 && (
        <Loaded name="What if …">
          <WhatIfNotice />
        </Loaded>
      )}
      {fault !== undefined && (
        <Loaded name="What is amiss with the case">
          <CaseNotice fault={fault} />
        </Loaded>
      )}
      {(health === 'slower' || isSolverSlow || isStorageRefused || failure !== undefined) && (
        <Loaded name="What is amiss">
          <TroubleNotices
            failure={failure}
            isSlower={health === 'slower'}
            isSolverSlow={isSolverSlow}
            isStorageRefused={isStorageRefused}
          />
        </Loaded>
      )}
      {notice?.kind === 'linked' && (
        <div role="status" className={classes.linked}>
          <span>
            {shellText.linkNotice(notice.changed, scenario.title)}
            {notice.madeWith !== undefined && ` ${shellText.otherModel(notice.madeWith)}`}
          </span>
          <button type="button" className="so-link" onClick={showChanges}>
            Show
          </button>
          <button
            type="button"
            className="so-link"
            onClick={() => {
              actions.resetAll()
              dismissNotice()
            }}
          >
            Reset
          </button>
          <Dismiss />
        </div>
      )}
      {notice?.kind === 'refused' && (
        <div role="alert" className={classes.bad}>
          <span>{shellText.refusedChange(notice.fault)}</span>
          <Dismiss />
        </div>
      )}
      {(notice?.kind === 'bad' || notice?.kind === 'carried') && (
        <Loaded name="What the link held">
          <LinkNotice notice={notice} />
        </Loaded>
      )}
    </div>
  )
}

function Dismiss() {
  const { dismissNotice } = useCase(pageState)
  return (
    <button type="button" className="so-link" onClick={dismissNotice}>
      Dismiss
    </button>
  )
}
