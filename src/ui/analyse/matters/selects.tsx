import { useId } from 'react'
import type { Span, Target } from '@/simulation/analyse/types'
import { Choice } from '@/ui/shared/choice'
import { groupWords } from '@/ui/shared/group-words'
import { partyNames } from '@/ui/shared/party-badge'
import { fromCase, useCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { pageState } from '@/ui/state/page-state'
import { curveWords } from './curve-words'
import classes from './matters.module.css'
import { targetWords } from './target-words'

type TargetSelectProps = {
  readonly label: string
  readonly value: Target
  readonly onChange: (target: Target) => void
}

/** The ending an analysis is about. */
export function TargetSelect({ label, value, onChange }: TargetSelectProps) {
  const { targetChoices, targetName } = useCase(targetWords)
  const { groupName } = useCase(groupWords)
  const id = useId()
  return (
    <span className={`so-inline ${classes.field}`}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {targetChoices.map(({ group }) => (
          <option key={group} value={group}>
            {groupName(group)}
          </option>
        ))}
        {targetChoices
          .filter(({ ways }) => ways.length > 0)
          .map(({ group, ways }) => (
            <optgroup key={group} label={`${groupName(group)}, one way`}>
              {ways.map((way) => (
                <option key={way} value={way}>
                  {targetName(way)}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </span>
  )
}

const numberChoices = fromCase((open) => {
  const { numberCards } = caseNumbers(open)

  const chances = numberCards.filter(({ kind }) => kind !== 'amount')
  const parties = [...new Set(chances.map(({ party }) => party))]

  return { chances, parties }
})

type NumberSelectProps = {
  readonly label: string
  readonly value: string | undefined
  /** What stands there while none is chosen. */
  readonly none?: string
  readonly without?: string | undefined
  readonly onChange: (id: string) => void
}

/** One of the numbers that make chances, by party. */
export function NumberSelect({ label, value, none, without, onChange }: NumberSelectProps) {
  const { parties, chances } = useCase(numberChoices)
  const { partyName } = useCase(partyNames)
  const id = useId()
  return (
    <span className={`so-inline ${classes.field}`}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onChange(event.currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {parties.map((party) => (
          <optgroup key={party} label={partyName(party)}>
            {chances
              .filter((card) => card.party === party && card.id !== without)
              .map((card) => (
                <option key={card.id} value={card.id}>
                  {card.label}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </span>
  )
}

/** Whether a number goes over its own range, or over all it may be. */
export function SpanChoice({ span }: { readonly span: Span }) {
  const { curveText } = useCase(curveWords)
  const { setOptions } = useCase(pageState)
  return (
    <Choice
      label={curveText.span}
      options={[
        { value: 'range', label: curveText.range },
        { value: 'rail', label: curveText.rail },
      ]}
      value={span}
      onChange={(next) => setOptions({ span: next === 'rail' ? 'rail' : undefined })}
    />
  )
}
