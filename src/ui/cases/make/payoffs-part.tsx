import { payoffRule } from '@/scenarios/number-rules'
import { useCase } from '@/ui/state/case'
import { useDraftNames } from './draft-names'
import { useAt } from './draft-store'
import { NumberField, TextField } from './fields'
import { Fold } from './fold'
import classes from './make.module.css'
import { makeText } from './make-words'
import { SourcesField } from './sources-field'

/** What each party makes of the endings and of the weeks on the way. */
export function PayoffsPart() {
  const { payoffColumns, payoffParties } = useCase().negotiation
  const { words } = useDraftNames()
  const payoffs = (useAt('/payoffs') ?? {}) as object
  return (
    <Fold title={makeText.payoffs} lead={makeText.payoffsLead} paths={['/payoffs']}>
      {Object.keys(payoffs).map((party) => (
        <Fold
          key={party}
          isSmall
          title={words(payoffParties.find(({ id }) => id === party)?.name ?? party)}
          paths={[`/payoffs/${party}`]}
        >
          <div className={classes.numbers}>
            {payoffColumns.map(({ path, group, title }) => (
              <NumberField
                key={path}
                rule={payoffRule}
                path={`/payoffs/${party}/${path.replaceAll('.', '/')}`}
                label={`${group === 'weeks' ? 'Week: ' : ''}${words(title)}`}
              />
            ))}
          </div>
          <TextField path={`/payoffs/${party}/reason`} label={makeText.reason} rows={2} />
          <SourcesField path={`/payoffs/${party}/sources`} what="payoffs" />
        </Fold>
      ))}
    </Fold>
  )
}
