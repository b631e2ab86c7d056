import { Cite } from './cite'
import classes from './files.module.css'
import { OpenFile } from './open-file'
import { SaveList } from './save-list'

/** What can be taken away, how it is cited, and what can be opened. */
export function FilesSection() {
  return (
    <div className={classes.files}>
      <SaveList />
      <div className={classes.beside}>
        <OpenFile />
        <Cite />
      </div>
    </div>
  )
}
