import type { NewsClaim, NewsFigure } from '@/scenarios/news.types'
import type { Scenario } from '@/scenarios/scenario.schema'
import { untouched } from '@/simulation/link/link-rules'
import { placeAt } from '@/simulation/link/places'
import { engineClients } from '@/ui/engine/clients'
import { useKeyed } from '@/ui/engine/use-keyed'
import { caseGroups } from '@/ui/shared/case-groups'
import { useCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { pageState } from '@/ui/state/page-state'
import { LessonLink } from '../lesson-link'
import classes from './news-section.module.css'
import { figureText, modelPieces, newsText } from './news-words'

type InModelProps = { readonly claim: NewsClaim; readonly about: Scenario }

/** What the model says to a claim, worked out while the reader looks, and where on the page it goes on. */
export function InModel({ claim, about }: InModelProps) {
  const { exactClient } = useCase(engineClients)
  const { figures } = claim
  const asked = useKeyed(`${about.id} ${claim.id}`, (signal) =>
    exactClient.ask('news', { recipe: untouched(about), figures }, signal),
  )
  return (
    <section className={`so-card ${classes.model}`} aria-labelledby="claim-model">
      <h4 id="claim-model">{newsText.inModel}</h4>
      {asked.status === 'current' && (
        <>
          <p>
            {modelPieces(claim, asked.value).map((piece, i) =>
              // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the text.
              i % 2 === 1 ? <strong key={i}>{piece}</strong> : <span key={i}>{piece}</span>,
            )}
          </p>
          <Bars claim={claim} values={asked.value} />
        </>
      )}
      {asked.status === 'waiting' && <p className="so-quiet">{newsText.waiting}</p>}
      {asked.status === 'failed' && <p role="alert">{newsText.failed(asked.message)}</p>}
      <p className="so-note">
        {newsText.about(about.title)} <Way claim={claim} about={about} />
        {claim.lesson !== undefined && (
          <>
            {' '}
            <LessonLink lesson={claim.lesson} label={newsText.lesson(claim.lesson)} />
          </>
        )}
      </p>
    </section>
  )
}

/** Figures that say the same of different futures, one under the other. */
function Bars({
  claim: { figures, bars = [] },
  values,
}: {
  readonly claim: NewsClaim
  readonly values: readonly number[]
}) {
  const { negotiation } = useCase()
  const { fillOf, strokeOf, isGroup } = useCase(caseGroups)
  /** The ending a figure counts, where it counts one. */
  const groupOf = ({ asks }: NewsFigure): string | undefined => {
    if (!('ends' in asks)) return undefined
    return isGroup(asks.ends) ? asks.ends : negotiation.outcomes.find(({ id }) => id === asks.ends)?.group
  }
  if (bars.length === 0) return null
  return (
    <ul className={classes.bars}>
      {bars.map(({ figure: id, label }) => {
        const at = figures.findIndex((figure) => figure.id === id)
        const figure = figures[at]
        const group = figure && groupOf(figure)
        const value = values[at] ?? 0
        return (
          <li key={id}>
            <span>{label}</span> <strong>{figureText(value)}</strong>
            <svg width="100%" height="12" aria-hidden="true">
              <rect x="0.75" y="0.75" width="calc(100% - 1.5px)" height="10.5" className={classes.track} />
              <rect
                width={`${value}%`}
                height="12"
                fill={group === undefined ? 'var(--ink)' : fillOf(group)}
                stroke={group === undefined ? 'none' : strokeOf(group)}
              />
            </svg>
          </li>
        )
      })}
    </ul>
  )
}

/** The way from a claim into the page: a link with what is given; the same case as it stands where nothing is. */
function Way({ claim: { way }, about }: InModelProps) {
  const { scenario } = useCase()
  const { goTo, linkTo } = useCase(pageState)
  const { basis } = useCase(caseNumbers)
  const to = way.case ?? about.id
  if (to === scenario.id && way.given === undefined) {
    return (
      <button type="button" className="so-link" onClick={() => goTo(way.place, { section: way.section })}>
        {way.label}
      </button>
    )
  }
  const recipe = { ...basis, scenario: to, conditions: way.given ?? [] }
  return (
    <a className="so-link" href={linkTo(recipe, { ...placeAt(way.place), section: way.section })}>
      {way.label}
    </a>
  )
}
