import { saveFile, textFile } from '@/ui/shared/save-file'
import { writeSetting } from '@/ui/state/device-settings'
import type { SetAside } from '@/ui/state/kept-text'
import { EarlierList, type MadeForEarlier } from './earlier-list'
import classes from './set-aside-list.module.css'

export const setAsideText = {
  save: 'Save its text',
  forget: 'Forget it',
  problem: (name: string, problem: string) => `“${name}” is kept on this device and cannot be read. ${problem}`,
}

/** What a file of something set aside is called: letters that every disk takes. */
const fileNameOf = (name: string): string => `standoff-${name.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, 80)}.txt`

const isMadeForEarlier = (one: SetAside): one is MadeForEarlier => one.madeFor !== undefined

/**
 * What is kept and does not fit: named, with its text to take away, and a way to forget it. It harms nothing else. What was
 * made for an earlier model stands apart, by its title.
 */
export function SetAsideList({ list }: { readonly list: readonly SetAside[] }) {
  const unread = list.filter((one) => !isMadeForEarlier(one))
  return (
    <>
      <EarlierList list={list.filter(isMadeForEarlier)} />
      {unread.length > 0 && <UnreadList list={unread} />}
    </>
  )
}

const UnreadList = ({ list }: { readonly list: readonly SetAside[] }) => (
  <ul className={classes.list}>
    {list.map(({ name, problem, text }) => (
      <li key={name}>
        <span>{setAsideText.problem(name, problem)}</span>
        <button
          type="button"
          className="so-link"
          onClick={() => saveFile(fileNameOf(name), textFile(text, 'text/plain'))}
        >
          {setAsideText.save}
          <span className="so-hidden"> {name}</span>
        </button>
        <button type="button" className="so-link" onClick={() => writeSetting(name, undefined)}>
          {setAsideText.forget}
          <span className="so-hidden"> {name}</span>
        </button>
      </li>
    ))}
  </ul>
)
