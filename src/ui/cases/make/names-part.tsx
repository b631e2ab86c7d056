import { useCase, useDetails } from '@/ui/state/case'
import kit from '../kit.module.css'
import { formWords } from './draft-names'
import { useAt } from './draft-store'
import { DateField, TextField } from './fields'
import { Fold } from './fold'
import classes from './make.module.css'
import { countedWords, makeText } from './make-words'
import { RowsField } from './rows-field'
import { SourcesField } from './sources-field'

/** Who and what it is about. */
export function NamesPart() {
  const { parties, words } = useCase().negotiation
  return (
    <Fold title={makeText.names} paths={['/id', '/title', '/words', '/parties', '/buyers']}>
      <div className={classes.grid}>
        <TextField path="/title" label="Title" hint="At most 60 characters" />
        <TextField path="/id" label="Name in files and links" hint="Small letters, digits and single hyphens" />
        {words.map(({ id, label, hint, isOptional }) => (
          <TextField
            key={id}
            path={`/words/${id}`}
            label={label}
            {...(hint === undefined ? {} : { hint })}
            isOptional={isOptional ?? false}
          />
        ))}
      </div>
      <h4>Parties</h4>
      <div className={classes.grid}>
        {parties.flatMap(({ id, role }) =>
          role === undefined
            ? []
            : [
                <div key={id} className={classes.pair}>
                  <TextField path={`/parties/${id}/name`} label={role} />
                  <TextField path={`/parties/${id}/badge`} label="Letters" />
                </div>,
              ],
        )}
      </div>
      <BuyersPart />
    </Fold>
  )
}

/** Those of whom a case names several. */
function BuyersPart() {
  const { buyers } = useCase().negotiation
  const { buyers: words } = useDetails(formWords)
  if (words === undefined) return null
  return (
    <>
      <h4>{words.title}</h4>
      <p className={kit.lead}>{words.lead}</p>
      {buyers.map(({ id, role }) => (
        <div key={id} className={`so-stack ${classes.row}`}>
          <div className={classes.grid}>
            <TextField path={`/buyers/${id}/name`} label={`${role}: name`} />
            <TextField path={`/buyers/${id}/short`} label="In at most 12 characters" />
          </div>
          <TextField path={`/buyers/${id}/about`} label={words.about} />
          <TextField path={`/buyers/${id}/evidence`} label={words.evidence} />
          <SourcesField path={`/buyers/${id}/sources`} what={role.toLowerCase()} />
        </div>
      ))}
    </>
  )
}

/** The briefing, what led up to it, and what a reader should know. */
export function StoryPart() {
  const briefing = useAt('/briefing')
  return (
    <Fold title={makeText.briefing} paths={['/briefing', '/story', '/notes']}>
      <TextField path="/briefing" label="Briefing" rows={3} hint={countedWords(String(briefing ?? ''))} />
      <h4>The story so far</h4>
      <RowsField path="/story" what="entry" blank={() => ({ date: '', text: '', sources: [] })}>
        {(path, at) => (
          <>
            <div className={classes.grid}>
              <DateField path={`${path}/date`} label={`Day ${at + 1}`} />
            </div>
            <TextField path={`${path}/text`} label="What happened" rows={2} />
            <SourcesField path={`${path}/sources`} what={`entry ${at + 1}`} />
          </>
        )}
      </RowsField>
      <h4>Notes on what the case leaves out</h4>
      <RowsField path="/notes" what="note" blank={() => ''}>
        {(path, at) => <TextField path={path} label={`Note ${at + 1}`} rows={2} />}
      </RowsField>
    </Fold>
  )
}
