import type { Lost } from '@/simulation/carry/carried-recipe'
import { useCase } from '@/ui/state/case'
import { type Notice, pageState } from '@/ui/state/page-state'
import { carriedText } from './carried-words'
import { showChanges } from './changes-popover'
import classes from './notice-banner.module.css'
import { shellText } from './words'

type LinkNoticeProps = { readonly notice: Extract<Notice, { kind: 'bad' | 'carried' }> }

/** A link that could not be read, or what of one of another model did not carry over. */
export function LinkNotice({ notice }: LinkNoticeProps) {
  const { dismissNotice } = useCase(pageState)
  const isBad = notice.kind === 'bad'
  return (
    <div role={isBad ? 'alert' : 'status'} className={isBad ? classes.bad : classes.linked}>
      {isBad ? (
        <span>
          {shellText.badLink} {notice.reason}
        </span>
      ) : (
        <CarriedOver {...notice} />
      )}
      <input
        readOnly
        aria-label={shellText.asItCame}
        value={notice.link}
        onFocus={(event) => event.currentTarget.select()}
      />
      {!isBad && notice.carried.kept > 0 && (
        <button type="button" className="so-link" onClick={showChanges}>
          Show
        </button>
      )}
      <button type="button" className="so-link" onClick={dismissNotice}>
        Dismiss
      </button>
    </div>
  )
}

function CarriedOver({ carried, what }: Extract<Notice, { kind: 'carried' }>) {
  const { negotiation } = useCase()
  const { kept, lost, alsoLost, page } = carried
  return (
    <>
      <span>{carriedText.changes(what, page.modelVersion, kept, lost.length)}</span>
      <LostList list={lost} />
      {alsoLost.length > 0 && <span className={classes.line}>{carriedText.also}</span>}
      <LostList list={alsoLost} />
      <span className={classes.line}>{carriedText.answer(negotiation.modelVersion)}</span>
    </>
  )
}

const SHOWN = 5

/** What is lost, by name, with what it was set to and why; a long list is folded. */
function LostList({ list }: { readonly list: readonly Lost[] }) {
  if (list.length === 0) return null
  const [first, rest] = [list.slice(0, SHOWN), list.slice(SHOWN)]
  return (
    <div className={classes.line}>
      <Items list={first} />
      {rest.length > 0 && (
        <details>
          <summary>{carriedText.more(rest.length)}</summary>
          <Items list={rest} />
        </details>
      )}
    </div>
  )
}

const Items = ({ list }: { readonly list: readonly Lost[] }) => (
  <ul className={classes.lost}>
    {list.map(({ label, value, reason }) => (
      <li key={`${label} ${value}`}>
        <strong>{label}</strong>: {value} – {reason}.
      </li>
    ))}
  </ul>
)
