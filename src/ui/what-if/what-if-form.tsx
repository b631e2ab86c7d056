import { Button } from '@mantine/core'
import { type FormEvent, useId, useState } from 'react'
import { deadlinesOf } from '@/scenarios/calendar-weeks'
import { weeksRule } from '@/scenarios/number-rules'
import { editedCase } from '@/simulation/edited-case'
import type { WhatIf } from '@/simulation/types'
import { bringAnswerIntoView } from '@/ui/shared/bring-answer-into-view'
import { Choice } from '@/ui/shared/choice'
import { shortDate } from '@/ui/shared/dates'
import { readWithin } from '@/ui/shared/numbers/read-within'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { useRecipe } from '@/ui/state/use-recipe'
import { ordinal, whatIfWords } from './condition-words'
import { panelText } from './panel-text'
import { whatIfSubjects } from './subjects'
import classes from './what-if-panel.module.css'

type When = 'ever' | 'week' | 'deadline'

/** [event or state] [it does | it does not] [ever | by week | by deadline] */
export function WhatIfForm({ onDone }: { readonly onDone: () => void }) {
  const { negotiation, scenario } = useCase()
  const { conditionStates, deadline: clock, examples } = negotiation
  const { actions } = useCase(pageState)
  const { whatIfText, onlyWords } = useCase(whatIfWords)
  const { subjectGroups } = useCase(whatIfSubjects)
  const recipe = useRecipe()
  const [on, setOn] = useState<WhatIf['on']>('event')
  const [ids, setIds] = useState<Readonly<Record<WhatIf['on'], string>>>(examples)
  const [happened, setHappened] = useState(true)
  const [when, setWhen] = useState<When>('ever')
  const [week, setWeek] = useState('20')
  const [deadline, setDeadline] = useState(1)
  const errorId = useId()
  const { changes, edits, horizonWeeks } = recipe
  const deadlines = deadlinesOf(negotiation, editedCase(scenario, edits), changes, horizonWeeks)
  const read = readWithin(week, weeksRule(0, horizonWeeks))
  const isTimed = when === 'week' ? read.status === 'good' : when === 'ever' || deadlines.length > 0
  const claim = { on, id: ids[on], happened }
  const condition: WhatIf =
    when === 'ever' || !isTimed
      ? claim
      : { ...claim, by: when === 'week' && read.status === 'good' ? read.value : { deadline } }
  const isDoubled = recipe.conditions.some((set) => JSON.stringify(set) === JSON.stringify(condition))

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isTimed || isDoubled) return
    actions.setConditions([...recipe.conditions, condition])
    onDone()
    bringAnswerIntoView()
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <Choice
        label={whatIfText.title}
        options={[
          { value: 'event', label: panelText.kinds.event },
          ...(conditionStates.length === 0 ? [] : [{ value: 'state' as const, label: panelText.kinds.state }]),
        ]}
        value={on}
        onChange={setOn}
      />
      <select
        aria-label={panelText.subject[on]}
        value={ids[on]}
        onChange={(event) => setIds({ ...ids, [on]: event.currentTarget.value })}
      >
        {subjectGroups(on).map(({ label, subjects }) => (
          <optgroup key={label} label={label}>
            {subjects.map(({ id, words }) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <Choice
        label="Whether it happened"
        options={[
          { value: 'yes', label: panelText.happened.yes },
          { value: 'no', label: panelText.happened.no },
        ]}
        value={happened ? 'yes' : 'no'}
        onChange={(next) => setHappened(next === 'yes')}
      />
      <div className={classes.when}>
        <Choice
          label="By when"
          options={[
            { value: 'ever', label: panelText.when.ever },
            { value: 'week', label: panelText.when.week },
            ...(clock === undefined ? [] : [{ value: 'deadline' as const, label: panelText.when.deadline }]),
          ]}
          value={when}
          onChange={setWhen}
        />
        {when === 'week' && (
          <input
            type="text"
            inputMode="numeric"
            autoComplete="off"
            aria-label={panelText.week(recipe.horizonWeeks)}
            aria-invalid={read.status === 'bad' || undefined}
            aria-describedby={read.status === 'bad' ? errorId : undefined}
            value={week}
            onChange={(event) => setWeek(event.currentTarget.value)}
          />
        )}
        {when === 'deadline' && deadlines.length > 0 && (
          <select
            aria-label="Which deadline"
            value={deadline}
            onChange={(event) => setDeadline(Number(event.currentTarget.value))}
          >
            {deadlines.map(({ week: of, date, announced }, index) => (
              <option key={of} value={index + 1}>
                the {ordinal(index + 1)}, {announced ? shortDate(date) : `week ${of} if delayed`}
              </option>
            ))}
          </select>
        )}
      </div>
      {when === 'week' && read.status === 'bad' && (
        <p role="alert" id={errorId}>
          {read.message}
        </p>
      )}
      {when === 'deadline' && deadlines.length === 0 && <p role="alert">{panelText.noDeadline}</p>}
      {isTimed && <p className={classes.preview}>{isDoubled ? panelText.doubled : `${onlyWords([condition])}.`}</p>}
      <Button type="submit" variant="filled" size="sm" disabled={!isTimed || isDoubled}>
        {panelText.apply}
      </Button>
    </form>
  )
}
