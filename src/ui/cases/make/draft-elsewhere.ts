import type { NegotiationEntry } from '@/scenarios/negotiations'
import { placeAt } from '@/simulation/link/places'
import { fromCase } from '@/ui/state/case'
import { openLink, pageState } from '@/ui/state/page-state'
import type { Draft } from './draft'
import { draftOfTab } from './draft-of-tab'
import { keepDraftText, newDraftSetting } from './kept-drafts'

/** Drafts of another negotiation than the open one: each is gone on with on a page of its own. */
export const draftElsewhere = fromCase((open) => {
  const { linkToCase } = pageState(open)
  const place = { ...placeAt('cases'), section: 'make' }

  /** Goes on with a draft of this device. */
  async function goOn(setting: string, { load, modelVersion }: NegotiationEntry): Promise<void> {
    const { template } = await load()
    draftOfTab.write(setting)
    openLink(linkToCase(template, { place, modelVersion }))
  }

  /** Begins a draft; says whether the device took it to be there. */
  async function begin(draft: Draft, entry: NegotiationEntry): Promise<boolean> {
    const setting = newDraftSetting()
    if (!keepDraftText(setting, draft)) return false
    await goOn(setting, entry)
    return true
  }

  return { goOn, begin }
})
