import type { HiddenBelief, SeenForecast } from '@/simulation/history/told-history'
import type { Group } from '@/simulation/types'
import { usePast } from '../past/real-history'
import { happenedText } from './happened-words'
import classes from './hidden-things.module.css'
import { hiddenWords } from './hidden-words'

type HiddenThingsProps = { readonly forecast: SeenForecast; readonly group: Group }

/** What nobody outside could see: how likely each answer was, and the forecast if it is true. */
export function HiddenThings({ forecast: { hidden }, group }: HiddenThingsProps) {
  if (hidden.length === 0) return null
  return (
    <section className={`so-grid ${classes.hidden}`} aria-label={happenedText.hidden}>
      <h4>{happenedText.hidden}</h4>
      {hidden.map((belief) => (
        <HiddenThing key={belief.id} belief={belief} group={group} />
      ))}
      <p className="so-note so-quiet">{happenedText.hiddenNote}</p>
    </section>
  )
}

function HiddenThing({ belief, group }: { readonly belief: HiddenBelief; readonly group: Group }) {
  const { questionOf, partsOf, certain } = usePast(hiddenWords)
  const only = certain(belief)
  const parts = partsOf(belief, group)
  return (
    <div className={classes.thing}>
      <p>
        <strong>{questionOf(belief)}</strong> {only ?? parts.map(({ share }) => share).join(' : ')}
      </p>
      {only === undefined && (
        <>
          <div className={classes.bar} aria-hidden="true">
            {parts.map(({ name, width }) => (
              <i key={name} style={{ flexGrow: width }} />
            ))}
          </div>
          <ul>
            {parts.map(({ name, words, seen }) => (
              <li key={name}>
                <strong>{words}</strong> · {seen}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
