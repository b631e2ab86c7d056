import kit from '../kit.module.css'
import { useAt } from './draft-store'
import { DateField, TextField } from './fields'
import { Fold } from './fold'
import classes from './make.module.css'
import { countedWords, makeText } from './make-words'
import { RowsField } from './rows-field'
import { SourcesField } from './sources-field'

const parties = [
  ['host', 'The government that demands it'],
  ['home', 'The owner’s government'],
  ['owner', 'The owner'],
  ['bidder', 'Bidders together'],
] as const

const buyers = [
  ['strategic', 'Known investors'],
  ['creators', 'An outside consortium'],
  ['tycoon', 'A single rich buyer'],
  ['fund', 'The state’s fund'],
] as const

/** Who and what it is about. */
export const NamesPart = () => (
  <Fold title={makeText.names} paths={['/id', '/title', '/words', '/parties', '/buyers']}>
    <div className={classes.grid}>
      <TextField path="/title" label="Title" hint="At most 60 characters" />
      <TextField path="/id" label="Name in files and links" hint="Small letters, digits and single hyphens" />
      <TextField path="/words/question" label="The question" />
      <TextField path="/words/target" label="What is to be sold, short" hint="“TikTok”" />
      <TextField path="/words/business" label="The same as something that can be sold" hint="“TikTok’s US business”" />
      <TextField path="/words/service" label="What goes dark" hint="“the app”" />
      <TextField
        path="/words/legislature"
        label="Who can change the law"
        hint="“Parliament”; Congress where left empty"
        isOptional
      />
    </div>
    <h4>Parties</h4>
    <div className={classes.grid}>
      {parties.map(([id, label]) => (
        <div key={id} className={classes.pair}>
          <TextField path={`/parties/${id}/name`} label={label} />
          <TextField path={`/parties/${id}/badge`} label="Letters" />
        </div>
      ))}
    </div>
    <h4>Four kinds of buyer</h4>
    <p className={kit.lead}>{makeText.buyersLead}</p>
    {buyers.map(([id, label]) => (
      <div key={id} className={classes.row}>
        <div className={classes.grid}>
          <TextField path={`/buyers/${id}/name`} label={`${label}: name`} />
          <TextField path={`/buyers/${id}/short`} label="In at most 12 characters" />
        </div>
        <TextField path={`/buyers/${id}/about`} label="Who they are" />
        <TextField path={`/buyers/${id}/evidence`} label="What is known of a bid" />
        <SourcesField path={`/buyers/${id}/sources`} what={label.toLowerCase()} />
      </div>
    ))}
  </Fold>
)

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
