import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { PartyBadge } from '@/ui/shared/party-badge'
import { useCase } from '@/ui/state/case'
import { useStep } from '../step-context'
import { DriversPopover } from './drivers-popover'
import classes from './event-row.module.css'
import { answersInWords, type WeekRow } from './week-rows'
import { thisWeekWords, weekText, wholeInHundred } from './week-words'

type EventRowProps = {
  readonly row: WeekRow
  readonly index?: number
  /** Answers of a headline that is already certain stand open and on their own. */
  readonly isAnswer?: boolean
  /** Nothing where the event is not the reader's to choose. */
  readonly onChoose: ((events: readonly string[]) => void) | undefined
}

/** An event that can come next: press to make it happen, open it for its answers, ask what drives it. */
export function EventRow({ row, index, isAnswer = false, onChoose }: EventRowProps) {
  const { headlineOf, shortOf } = useCase(thisWeekWords)
  const [isOpen, setIsOpen] = useState(false)
  const { focusEvent, setFocusEvent } = useStep()
  const { event, events, party, chance, drivers, answers } = row
  const headline = headlineOf(event)
  const focus = () => setFocusEvent(events[0])
  return (
    <li className={classes.item} data-answer={isAnswer || undefined}>
      <div
        className={classes.row}
        data-lit={(focusEvent === events[0] && !isAnswer) || undefined}
        onPointerEnter={focus}
        onPointerLeave={() => setFocusEvent(undefined)}
      >
        <button
          type="button"
          className={`so-line ${classes.choose}`}
          title={onChoose === undefined ? undefined : weekText.choose(headline)}
          aria-keyshortcuts={index === undefined ? undefined : String(index + 1)}
          disabled={onChoose === undefined}
          onClick={() => onChoose?.(events)}
          onFocus={focus}
          onBlur={() => setFocusEvent(undefined)}
        >
          <PartyBadge party={party} />
          <span className={classes.headline}>
            {headline}
            {answers.length > 0 && !isOpen && (
              <span className={classes.answers}>{answersInWords(answers, shortOf)}</span>
            )}
          </span>
          <span className={classes.chance}>
            {wholeInHundred(row)}
            <span className="so-hidden"> {weekText.of100}</span>
          </span>
        </button>
        {answers.length > 0 && (
          <button
            type="button"
            className={classes.toggle}
            aria-label={weekText.answers(headline)}
            aria-expanded={isOpen}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? <IconChevronDown size={16} /> : <IconChevronRight size={16} />}
          </button>
        )}
        <DriversPopover headline={headline} drivers={drivers} chance={chance} />
      </div>
      {isOpen && (
        <ul className={classes.nested}>
          {answers.map((answer) => (
            <EventRow key={answer.event} row={answer} isAnswer onChoose={onChoose} />
          ))}
        </ul>
      )}
    </li>
  )
}
