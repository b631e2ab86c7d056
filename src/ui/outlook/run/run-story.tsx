import type { RunHistory } from '@/simulation/types'
import { MarkShape } from '@/ui/shared/mark-shape'
import { PartyBadge } from '@/ui/shared/party-badge'
import classes from './run-story.module.css'
import { endingOf, factsOf, runText, type StoryItem, storyOf } from './run-words'

/** The run's headlines in order, quiet weeks folded, and how it ends. */
export function RunStory({ history }: { readonly history: RunHistory }) {
  return (
    <>
      <ol className={classes.story}>
        {storyOf(history).map((item) => (
          <Item key={item.kind === 'quiet' ? `q${item.after}` : item.week} item={item} />
        ))}
      </ol>
      <section className={classes.ending} aria-label="How it ends">
        <h3>
          <MarkShape group={history.group} size={20} />
          {endingOf(history)}
        </h3>
        <dl>
          {factsOf(history).map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  )
}

function Item({ item }: { readonly item: StoryItem }) {
  if (item.kind === 'quiet') return <li className={classes.quiet}>{runText.quiet(item.weeks)}</li>
  return (
    <li className={classes.week}>
      <h3>{runText.week(item.week, item.span)}</h3>
      {item.events.map(({ type, party, headline, explanation, isNew }) => (
        <div key={type} className={classes.event}>
          <PartyBadge party={party} />
          <p>
            <strong>{headline}</strong>
            {isNew && <span>{explanation}</span>}
          </p>
        </div>
      ))}
    </li>
  )
}
