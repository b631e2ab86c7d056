import { entryOf } from '@/scenarios/entry-of'
import { engineClients } from '@/ui/engine/clients'
import { exactKey } from '@/ui/engine/recipe-key'
import { shown, useKeyed } from '@/ui/engine/use-keyed'
import { PartyBadge } from '@/ui/shared/party-badge'
import { payoffWords } from '@/ui/shared/payoff-words'
import { runWords } from '@/ui/shared/run-words'
import { useCase, useDetails } from '@/ui/state/case'
import { useRecipe } from '@/ui/state/use-recipe'
import classes from './print.module.css'
import { printText } from './print-words'
import { Sheet } from './sheet'

/** A card for every seat: who one is, what one can do, and what every ending is worth, in points. */
export function RoleCards({ minds }: { readonly minds: Readonly<Record<string, string>> }) {
  const { parties } = useCase().scenario
  const { exactClient } = useCase(engineClients)
  const { inWords } = useCase(runWords)
  const { payoffColumns } = useCase(payoffWords)
  const seats = useDetails((_, details) => details.seats)
  const recipe = useRecipe()
  const asked = useKeyed(`points ${exactKey(recipe)}`, (signal) =>
    exactClient.ask('pointScales', { recipe, parties: seats.map(({ party }) => party) }, signal),
  )
  const scales = shown(asked)
  const titleOf = (path: string) => payoffColumns.find((column) => column.path === path)?.title ?? path
  return seats.map(({ party, can }, at) => (
    <Sheet
      key={party}
      kicker={
        <>
          <PartyBadge party={party} /> {printText.role(at + 1, seats.length)}
        </>
      }
      title={printText.you(entryOf(parties, party).name)}
      foot={printText.judgement}
    >
      <h4>{printText.can}</h4>
      <p>{inWords(can)}</p>
      <h4>{printText.worth}</h4>
      {scales === undefined ? (
        <p role="status">{asked.status === 'failed' ? printText.failed(asked.message) : printText.waiting}</p>
      ) : (
        <dl className={classes.points}>
          {scales[at]?.ladder.toReversed().map(({ path, points }) => (
            <div key={path}>
              <dt>{titleOf(path)}</dt>
              <dd>{Math.round(points)}</dd>
            </div>
          ))}
        </dl>
      )}
      {minds[party] !== undefined && (
        <>
          <h4>{printText.mind}</h4>
          <p>{minds[party]}</p>
        </>
      )}
    </Sheet>
  ))
}
