import { memo, useState } from 'react'
import { amountMarks, weeksRule } from '@/scenarios/number-rules'
import type { Group } from '@/simulation/types'
import { compactWords } from '@/ui/analyse/compact-words'
import { caseGroups } from '@/ui/shared/case-groups'
import { Choice } from '@/ui/shared/choice'
import { MarkShape } from '@/ui/shared/mark-shape'
import { useCase } from '@/ui/state/case'
import { whatIfSubjects } from '@/ui/what-if/subjects'
import type { RunsFilter } from '../runs-filter'
import { runsWords } from '../runs-words'
import { BoundFields } from './bound-fields'
import classes from './runs-table.module.css'

type FilterBarProps = {
  readonly filter: RunsFilter
  readonly horizonWeeks: number
  readonly onChange: (filter: RunsFilter) => void
}

/** Which runs to show: by ending, week, price and what happened on the way. */
export const FilterBar = memo(function FilterBar({ filter, horizonWeeks, onChange }: FilterBarProps) {
  const { groupOrder } = useCase(caseGroups)
  const { negotiation, stored } = useCase()
  const { filterText, outcomeShort } = useCase(runsWords)
  const { shortName } = useCase(compactWords)
  const { groups } = filter
  const toggle = (group: Group) =>
    onChange({
      ...filter,
      groups: groupOrder.filter((one) => (one === group) !== groups.includes(one)),
      outcome: undefined,
    })
  const outcomes = stored.answer.outcomes.filter(({ group }) => groups.length === 0 || groups.includes(group))
  return (
    <div className={`so-stack so-card ${classes.filters}`}>
      <div className={`so-row ${classes.line}`}>
        <fieldset className={`so-row ${classes.ends}`}>
          <legend>{filterText.endings}</legend>
          {groupOrder.map((group) => (
            <label key={group} className={`so-inline ${classes.toggle}`} data-on={groups.includes(group) || undefined}>
              <input type="checkbox" checked={groups.includes(group)} onChange={() => toggle(group)} />
              <MarkShape group={group} size={14} />
              {shortName(group)}
            </label>
          ))}
        </fieldset>
        <select
          aria-label={filterText.how}
          value={filter.outcome ?? ''}
          onChange={(event) => onChange({ ...filter, outcome: event.currentTarget.value || undefined })}
        >
          <option value="">{filterText.anyHow}</option>
          {outcomes.map(({ id }) => (
            <option key={id} value={id}>
              {outcomeShort(id)}
            </option>
          ))}
        </select>
      </div>
      <div className={`so-row ${classes.line}`}>
        <BoundFields
          label={filterText.weeks}
          bounds={filter.weeks}
          limits={weeksRule(0, horizonWeeks)}
          onChange={(weeks) => onChange({ ...filter, weeks })}
        />
        {negotiation.price !== undefined && (
          <BoundFields
            label={filterText.price}
            bounds={filter.price}
            limits={{ min: 0, max: 10_000, unit: negotiation.price.unit, ...amountMarks(negotiation.price.unit) }}
            onChange={(price) => onChange({ ...filter, price })}
          />
        )}
      </div>
      <EventChoice filter={filter} onChange={onChange} />
    </div>
  )
})

function EventChoice({ filter, onChange }: Pick<FilterBarProps, 'filter' | 'onChange'>) {
  const { filterText } = useCase(runsWords)
  const { subjectGroups } = useCase(whatIfSubjects)
  const [isHappened, setIsHappened] = useState(true)
  const { occurred, notOccurred } = filter
  const add = (event: string) => {
    const without = (list: readonly string[]) => list.filter((one) => one !== event)
    onChange({
      ...filter,
      occurred: [...without(occurred), ...(isHappened ? [event] : [])],
      notOccurred: [...without(notOccurred), ...(isHappened ? [] : [event])],
    })
  }
  const chosen = [
    ...occurred.map((event) => ({ event, happened: true })),
    ...notOccurred.map((event) => ({ event, happened: false })),
  ]
  return (
    <div className={`so-row ${classes.line}`}>
      <span className={`so-inline so-note ${classes.field}`}>
        {filterText.events}
        <Choice
          label={filterText.events}
          options={[
            { value: 'yes', label: filterText.happened },
            { value: 'no', label: filterText.not },
          ]}
          value={isHappened ? 'yes' : 'no'}
          onChange={(next) => setIsHappened(next === 'yes')}
        />
      </span>
      <select
        aria-label={`${filterText.events}: ${isHappened ? filterText.happened : filterText.not}`}
        value=""
        onChange={(event) => add(event.currentTarget.value)}
      >
        <option value="" disabled>
          {filterText.choose}
        </option>
        {subjectGroups('event').map(({ label, subjects }) => (
          <optgroup key={label} label={label}>
            {subjects.map(({ id }) => (
              <option key={id} value={id}>
                {filterText.claim(id, isHappened)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {chosen.length > 0 && (
        <ul className={classes.chips}>
          {chosen.map(({ event, happened }) => (
            <li key={event} className={`so-inline ${classes.chip}`}>
              {filterText.claim(event, happened)}
              <button
                type="button"
                aria-label={filterText.remove(filterText.claim(event, happened))}
                onClick={() =>
                  onChange({
                    ...filter,
                    occurred: occurred.filter((one) => one !== event),
                    notOccurred: notOccurred.filter((one) => one !== event),
                  })
                }
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
