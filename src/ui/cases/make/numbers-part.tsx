import { payoffRule, ruleOf } from '@/scenarios/number-rules'
import type { Parameter } from '@/scenarios/parameter.types'
import { numberWords } from '@/ui/shared/numbers/number-words'
import { partyNames } from '@/ui/shared/party-badge'
import { useCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { type DraftNames, useDraftNames } from './draft-names'
import { useAt, useDrafting, useIssues } from './draft-store'
import { DateField, NumberField, SelectField, TextField } from './fields'
import { Fold } from './fold'
import classes from './make.module.css'
import { faultWords, makeText } from './make-words'
import { SourcesField } from './sources-field'

/** Every number, by the party it belongs to. */
export function NumbersPart() {
  const { parameters: parameterCatalogue } = useCase().negotiation
  const { partyOrder } = useCase(partyNames)
  const names = useDraftNames()
  return (
    <Fold title={makeText.numbers} lead={makeText.numbersLead} paths={['/numbers']}>
      {partyOrder.map((party) => {
        const own = parameterCatalogue.filter((parameter) => parameter.party === party)
        return (
          <Fold key={party} isSmall title={names.party(party)} paths={own.map(({ id }) => `/numbers/${id}`)}>
            {own.map((parameter) => (
              <NumberRow key={parameter.id} parameter={parameter} names={names} />
            ))}
          </Fold>
        )
      })}
    </Fold>
  )
}

const grades = ['A', 'B', 'C', 'judgement'].map((value) => ({
  value,
  label: value === 'judgement' ? 'Judgement' : value,
}))

function NumberRow({ parameter, names }: { readonly parameter: Parameter; readonly names: DraftNames }) {
  const { id, min, max, unit } = parameter
  const path = `/numbers/${id}`
  const rule = ruleOf(parameter)
  const faults = useIssues(path)
  const label = names.words(parameter.label)
  return (
    <fieldset className={`so-stack ${classes.row}`} data-number={id}>
      <legend>{label}</legend>
      <p className={`so-faint ${classes.about}`}>
        {names.words(parameter.meaning)} From {min} to {max} ({unit}). <InWords id={id} path={path} names={names} />
      </p>
      {faults.map((fault) => (
        <p key={fault.code} role="alert" className={`so-bad ${classes.fault}`}>
          {faultWords(fault)}
        </p>
      ))}
      <div className={classes.numbers}>
        <NumberField rule={rule} path={`${path}/low`} label={makeText.low} />
        <NumberField rule={rule} path={`${path}/base`} label={makeText.base} />
        <NumberField rule={rule} path={`${path}/high`} label={makeText.high} />
        <DateField path={`${path}/date`} label={makeText.evidence} />
        <SelectField path={`${path}/quality`} label={makeText.grade} options={grades} none={makeText.noGrade} />
      </div>
      <TextField path={`${path}/reason`} label={makeText.reason} rows={2} />
      <SourcesField path={`${path}/sources`} what={label} />
      <InSample path={`${path}/inSample`} />
    </fieldset>
  )
}

/** The reading in words, as the sliders say it. */
function InWords({ id, path, names }: { readonly id: string; readonly path: string; readonly names: DraftNames }) {
  const { basis, cardOf } = useCase(caseNumbers)
  const { reading } = useCase(numberWords)
  const value = useAt(`${path}/base`)
  const horizon = useAt('/horizonWeeks')
  const card = cardOf(id)
  if (card === undefined || typeof value !== 'number' || value < card.min || value > card.max) return null
  return <b>{names.words(reading(card, value, typeof horizon === 'number' ? horizon : basis.horizonWeeks))}.</b>
}

function InSample({ path }: { readonly path: string }) {
  const { setAt } = useDrafting()
  const value = useAt(path)
  return (
    <label className={`so-inline so-note ${classes.check}`}>
      <input type="checkbox" checked={value === true} onChange={(event) => setAt(path, event.currentTarget.checked)} />
      {makeText.inSample}
    </label>
  )
}

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
