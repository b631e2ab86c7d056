import { useState } from 'react'
import { deadlinesOf } from '@/scenarios/calendar-weeks'
import type { HeadlineGroup } from '@/scenarios/step-words.types'
import { editedCase } from '@/simulation/edited-case'
import { groupOfWeek, isGuessDue, type StepWeek } from '@/simulation/step'
import type { NextHeadline } from '@/simulation/step/values'
import { engineClients } from '@/ui/engine/clients'
import { chainKey, seededKey } from '@/ui/engine/recipe-key'
import { useKeyed } from '@/ui/engine/use-keyed'
import { fromDetails, useCase, useDetails } from '@/ui/state/case'
import { keepSetting, useKept } from '@/ui/state/kept-setting'
import { useStore } from '@/ui/state/store'
import { useStep } from '../../step-context'
import { keepPrediction, type Prediction, predictions } from './predictions'

const LEAST_GROUPS = 3
const asks = 'step.asks'

export const askAgain = (): void => keepSetting(asks, undefined)
export const stopAsking = (): void => keepSetting(asks, 'off')

const headlineGroups = fromDetails((_, { headlines = [] }) => headlines)

export type PredictionState = {
  /** The groups that can make the next headline, where a reader is asked for one of them now. */
  readonly asked: readonly HeadlineGroup[] | undefined
  readonly answer: string | undefined
  readonly choose: (group: string) => void
  /** What was said of the headline that stands now. */
  readonly last: Prediction | undefined
  readonly groups: readonly HeadlineGroup[]
  readonly isOff: boolean
  /** Takes the answer that was given, if chance now brings the headline; undefined: the next of all. */
  readonly settle: (headline: StepWeek | undefined) => void
  /** Lets the question go unanswered. */
  readonly skip: (headline: StepWeek | undefined) => void
}

/** What a reader is asked before a headline, and what became of the last answer. */
export function usePrediction(): PredictionState {
  const { negotiation, scenario } = useCase()
  const { exactClient } = useCase(engineClients)
  const groups = useDetails(headlineGroups)
  const { recipe, place, passed, week, here, end, plan } = useStep()
  const isOff = useKept(asks) === 'off'
  const kept = useStore(predictions)
  const [given, setGiven] = useState<{ readonly key: string; readonly group: string }>()
  const headlines = passed.filter(({ events }) => events.length > 0)
  const keyAt = (count: number) => {
    const until = headlines[count - 1]?.week ?? 0
    const choices = (place.branches[place.branch] ?? []).filter((choice) => choice.week <= until)
    return `${seededKey(recipe)} ${place.run} ${count} ${JSON.stringify(choices)}`
  }
  const key = keyAt(headlines.length)
  const { changes, edits, horizonWeeks } = recipe
  const deadlines = plan.hasDeadline(here.view)
    ? deadlinesOf(negotiation, editedCase(scenario, edits), changes, horizonWeeks)
    : []
  const isDue =
    !isOff &&
    end === undefined &&
    groups.length >= LEAST_GROUPS &&
    !kept.has(key) &&
    isGuessDue(passed, (one) => deadlines.some((deadline) => deadline.week === one))
  const point = { week, at: here.at }
  const odds = useKeyed(isDue ? `${chainKey(recipe)} ${week} ${here.at}` : undefined, (signal) =>
    exactClient.ask('nextHeadline', { recipe, point }, signal),
  )
  const known: NextHeadline | undefined = isDue && odds.status === 'current' ? odds.value : undefined
  const possible = groups.filter(({ id }) => (known?.chances[id] ?? 0) > 0)
  const asked = possible.length >= LEAST_GROUPS ? possible : undefined
  const answer = asked !== undefined && given?.key === key ? given.group : undefined
  const keep = (guess: string | undefined, headline: StepWeek | undefined) => {
    if (asked === undefined || known === undefined) return
    const came = headline && groupOfWeek(negotiation, groups, headline.steps)
    keepPrediction(key, { guess, came, week: headline?.week ?? horizonWeeks, odds: known })
  }
  const before = kept.get(keyAt(headlines.length - 1))
  return {
    asked,
    answer,
    choose: (group) => setGiven({ key, group }),
    last: before !== undefined && before.week === headlines.at(-1)?.week ? before : undefined,
    groups,
    isOff: isOff && groups.length >= LEAST_GROUPS,
    settle: (headline) => {
      if (answer !== undefined) keep(answer, headline)
    },
    skip: (headline) => keep(undefined, headline),
  }
}
