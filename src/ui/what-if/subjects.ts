import type { Lane } from '@/machines/event-record'
import { type ConditionRegion, conditionStates } from '@/simulation/analyse/condition-states'
import type { WhatIf } from '@/simulation/types'
import { fromCase } from '@/ui/state/case'
import { whatIfWords } from './condition-words'

export type SubjectGroup = {
  readonly label: string
  readonly subjects: readonly { readonly id: string; readonly words: string }[]
}

const lanes: Readonly<Record<Lane, string>> = {
  sale: 'The sale',
  law: 'The law',
  tariffs: 'The tariffs',
  bidders: 'The bidders',
}
const regions: Readonly<Record<ConditionRegion, string>> = {
  deal: 'The sale',
  law: 'The law',
  tariffs: 'The tariffs',
  terms: 'The terms of a sale',
  buyer: 'The buyer',
  delays: 'Delays',
}

export const whatIfSubjects = fromCase((open) => {
  const { events: eventMeta } = open.negotiation

  const { claimWords } = whatIfWords(open)

  const subject = (id: string) => ({ id, words: claimWords({ id, happened: true }) })

  const eventGroups = (): readonly SubjectGroup[] =>
    Object.entries(lanes).map(([lane, label]) => ({
      label,
      subjects: Object.entries(eventMeta).flatMap(([id, meta]) => (meta.lane === lane ? [subject(id)] : [])),
    }))

  const stateGroups = (): readonly SubjectGroup[] =>
    Object.entries(regions).map(([region, label]) => ({
      label,
      subjects: conditionStates.flatMap((state) => (state.region === region ? [subject(state.id)] : [])),
    }))

  /** Everything a condition can ask about, grouped as the machine has it. */
  const subjectGroups = (on: WhatIf['on']): readonly SubjectGroup[] => (on === 'event' ? eventGroups() : stateGroups())

  return { subjectGroups }
})
