import { IconChevronRight, IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { entryOf } from '@/scenarios/entry-of'
import { earlyWeekOf, hasTwoHorizons } from '@/simulation/early-horizon'
import { partyOf } from '@/simulation/step'
import type { Outlet } from '@/simulation/step/values'
import { engineClients } from '@/ui/engine/clients'
import { chainKey } from '@/ui/engine/recipe-key'
import { useKeyed } from '@/ui/engine/use-keyed'
import { caseGroups } from '@/ui/shared/case-groups'
import { groupWords } from '@/ui/shared/group-words'
import { PartyBadge } from '@/ui/shared/party-badge'
import { useCase } from '@/ui/state/case'
import { movesOf } from '../moves-of'
import { choicesOnChart } from '../step-actions'
import { useStep } from '../step-context'
import { countInHundred } from '../week/week-words'
import classes from './make-it-happen.module.css'
import { storyText, storyWords } from './story-words'

const FIRST = 3

type Row = {
  readonly events: readonly string[]
  readonly party: string
  readonly count: number
  readonly chance: number
}

type MakeItHappenProps = {
  /** The first ending as it stands. */
  readonly now: number
  /** The reader is asked what comes next: the keys are the answers’, and no chance is told. */
  readonly isAsked: boolean
}

/** What can be made to happen next week: of each party first what is likeliest to matter, a chance times how far it would move the first ending. */
export function MakeItHappen({ now, isAsked }: MakeItHappenProps) {
  const { negotiation } = useCase()
  const { firstGroup } = useCase(caseGroups)
  const { groupCount } = useCase(groupWords)
  const { joined } = useCase(storyWords)
  const { tree, actions } = useStep()
  const [isAll, setIsAll] = useState(false)
  const outlets = useOutlets()
  if (tree === undefined || outlets === undefined || outlets.length === 0) return null
  const chances = new Map(movesOf(tree).map(({ path, chance }) => [path.join(), chance]))
  const rows = outlets.map(({ events, groups }): Row & { readonly weight: number } => {
    const told = events[0] === negotiation.deadline?.event && events.length > 1 ? events[1] : events[0]
    const share = entryOf(groups, firstGroup)
    const chance = chances.get(events.join()) ?? 0
    const party = partyOf(negotiation, told ?? '')
    return { events, party, count: Math.round(share * 100), chance, weight: chance * Math.abs(share - now) }
  })
  const ranked = rows.toSorted((a, b) => b.weight - a.weight)
  const foremost = ranked
    .filter(({ party }, at) => ranked.findIndex((one) => one.party === party) === at)
    .slice(0, FIRST)
  const others = ranked.filter((row) => !foremost.includes(row))
  const choose = ({ events }: Row) => {
    const chosen = choicesOnChart(negotiation, events, tree, undefined, undefined)
    if (chosen === undefined) return
    actions.choose(chosen)
    document.getElementById('answer')?.focus({ preventScroll: true })
  }
  return (
    <section className={`so-card ${classes.card}`} aria-labelledby="make-title">
      <div className="so-apart">
        <h2 id="make-title">{storyText.makeTitle}</h2>
        <span className="so-faint">{storyText.makeHead(groupCount(firstGroup))}</span>
      </div>
      <ul>
        {(isAll ? [...foremost, ...others] : foremost).map((row, index) => (
          <li key={row.events.join()}>
            <button
              type="button"
              className={`so-line ${classes.row}`}
              data-story-option={isAsked || index >= FIRST ? undefined : true}
              aria-keyshortcuts={isAsked || index >= FIRST ? undefined : String(index + 1)}
              onClick={() => choose(row)}
            >
              <PartyBadge party={row.party} />
              <span className={classes.label}>{joined(row.events)}</span>
              <strong>{row.count}</strong>
              <IconChevronRight size={16} aria-hidden="true" />
            </button>
            {!isAsked && (
              <details className={classes.chance}>
                <summary aria-label={storyText.aboutChance(joined(row.events))}>
                  <IconInfoCircle size={16} aria-hidden="true" />
                </summary>
                <p className="so-note">{storyText.chance(countInHundred(row.chance))}</p>
              </details>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <button type="button" className="so-link" aria-expanded={isAll} onClick={() => setIsAll(!isAll)}>
          {isAll ? storyText.fewer : storyText.more(others.length)}
        </button>
      )}
    </section>
  )
}

/** Where each way of next week would lead, by the horizon that the verdict tells first. */
function useOutlets(): readonly Outlet[] | undefined {
  const { exactClient } = useCase(engineClients)
  const { recipe, week, here, end } = useStep()
  const early = earlyWeekOf(recipe.horizonWeeks)
  const horizonWeeks = hasTwoHorizons(recipe.horizonWeeks) && week < early ? early : recipe.horizonWeeks
  const key = end === undefined && week < horizonWeeks ? `${chainKey(recipe)} ${week} ${here.at}` : undefined
  const asked = useKeyed(key, (signal) =>
    exactClient.ask('outlets', { recipe: { ...recipe, horizonWeeks }, week: week + 1, at: here.at }, signal),
  )
  return asked.status === 'current' ? asked.value : undefined
}
