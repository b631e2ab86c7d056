import { entryOf } from '@/scenarios/entry-of'
import { in100 } from '@/simulation/history/in-100'
import type { Moment } from '@/simulation/history/in-sample'
import type { Group } from '@/simulation/types'
import { engineClients } from '@/ui/engine/clients'
import { PAST_DRAWS } from '@/ui/engine/past-draws'
import { useKeyed } from '@/ui/engine/use-keyed'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import kit from '../kit.module.css'
import classes from './past.module.css'
import { pastWords } from './past-words'
import { usePast } from './real-history'

type InformedNumbersProps = { readonly moment: Moment; readonly group: Group }

/** The one way in which hindsight can still sit in a forecast of the past, named beside every such forecast. */
export function InformedNumbers({ moment, group }: InformedNumbersProps) {
  const { informedText, informedNumbers: numbers } = usePast(pastWords)
  const { setOptions } = useCase(pageState)
  const isWide = usePlace().options.wide === '1'
  return (
    <div className={`so-stack so-note ${classes.informed}`}>
      <label className={`so-inline ${kit.check}`}>
        <input
          type="checkbox"
          checked={isWide}
          onChange={(event) => setOptions({ wide: event.currentTarget.checked ? '1' : undefined })}
        />
        {informedText.wide(numbers.length)}
      </label>
      {isWide && <WidestRange moment={moment} group={group} />}
      <details className={kit.fold}>
        <summary>{informedText.summary(numbers.length)}</summary>
        <p className={kit.lead}>{informedText.lead}</p>
        <ul className={kit.plain}>
          {numbers.map(({ id, label }) => (
            <li key={id}>{label}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}

function WidestRange({ moment, group }: InformedNumbersProps) {
  const { recipe } = usePast()
  const { informedText, endingWord } = usePast(pastWords)
  const { rangeClient } = useCase(engineClients)
  const { setOptions } = useCase(pageState)
  const range = useKeyed(
    `${moment.date} ${moment.headlines}`,
    (signal) => rangeClient.ask('pastRange', { recipe, moment }, signal),
    150,
  )
  if (range.status === 'failed') {
    return (
      <p className={kit.failed} role="alert">
        {informedText.failed} {range.message}
      </p>
    )
  }
  if (range.status === 'waiting') {
    return (
      <p className={classes.range}>
        {informedText.working(PAST_DRAWS)}{' '}
        <button type="button" className="so-link" onClick={() => setOptions({ wide: undefined })}>
          {informedText.cancel}
        </button>
      </p>
    )
  }
  const { low, high } = entryOf(range.value.groups, group)
  return (
    <p className={classes.range} role="status">
      {informedText.range(in100(low), in100(high), range.value.draws, entryOf(endingWord, group))}
    </p>
  )
}
