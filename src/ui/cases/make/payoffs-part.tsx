import type { Party } from '@/machines/event-record'
import { payoffRule } from '@/scenarios/number-rules'
import { payoffWords } from '@/ui/analyse/numbers/payoffs/payoff-words'
import { useCase } from '@/ui/state/case'
import { useDraftNames } from './draft-names'
import { useAt } from './draft-store'
import { NumberField, TextField } from './fields'
import { Fold } from './fold'
import classes from './make.module.css'
import { makeText } from './make-words'
import { SourcesField } from './sources-field'

const seats: Readonly<Record<string, Party>> = {
  host: 'host',
  home: 'home',
  owner: 'owner',
  bidder: 'bidder',
  congress: 'congress',
}

/** What each party makes of the endings and of the weeks on the way. */
export function PayoffsPart() {
  const { payoffColumns } = useCase(payoffWords)
  const names = useDraftNames()
  const payoffs = (useAt('/payoffs') ?? {}) as object
  const owner = names.party('owner')
  return (
    <Fold title={makeText.payoffs} lead={makeText.payoffsLead} paths={['/payoffs']}>
      {Object.keys(payoffs).map((party) => {
        const seat = seats[party]
        return (
          <Fold
            key={party}
            isSmall
            title={seat === undefined ? 'Users and firms' : names.party(seat)}
            paths={[`/payoffs/${party}`]}
          >
            <div className={classes.numbers}>
              {payoffColumns.map(({ path, group, title }) => (
                <NumberField
                  key={path}
                  rule={payoffRule}
                  path={`/payoffs/${party}/${path.replaceAll('.', '/')}`}
                  label={`${group === 'weeks' ? 'Week: ' : ''}${path === 'endings.kept' ? `Kept by ${owner}` : title}`}
                />
              ))}
            </div>
            <TextField path={`/payoffs/${party}/reason`} label={makeText.reason} rows={2} />
            <SourcesField path={`/payoffs/${party}/sources`} what="payoffs" />
          </Fold>
        )
      })}
    </Fold>
  )
}
