import type { WhatIf } from '@/simulation/types'
import { fromCase } from '@/ui/state/case'
import { whatIfWords } from './condition-words'

export type SubjectGroup = {
  readonly label: string
  readonly subjects: readonly { readonly id: string; readonly words: string }[]
}

export const whatIfSubjects = fromCase((open) => {
  const { asked, conditionStates, events, lanes } = open.negotiation
  const { claimWords } = whatIfWords(open)

  const subject = (id: string) => ({ id, words: claimWords({ id, happened: true }) })

  const eventGroups = (): readonly SubjectGroup[] =>
    asked.lanes.map((lane) => ({
      label: lanes.find(({ id }) => id === lane)?.name ?? lane,
      subjects: Object.entries(events).flatMap(([id, meta]) => (meta.lane === lane ? [subject(id)] : [])),
    }))

  const stateGroups = (): readonly SubjectGroup[] =>
    asked.regions.map(({ id: region, name: label }) => ({
      label,
      subjects: conditionStates.flatMap((state) => (state.region === region ? [subject(state.id)] : [])),
    }))

  /** Everything a condition can ask about, grouped as the machine has it. */
  const subjectGroups = (on: WhatIf['on']): readonly SubjectGroup[] => (on === 'event' ? eventGroups() : stateGroups())

  return { subjectGroups }
})
