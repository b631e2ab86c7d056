import classes from './key-groups.module.css'
import { keyGroups } from './key-list'

/** What the sheet of keys holds, loaded when it is first opened. */
export function KeyGroups() {
  return (
    <>
      <div className={classes.groups}>
        {keyGroups.map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl className={classes.keys}>
              {keys.map(([key, does]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={`so-note ${classes.note}`}>Nothing leaves this device. The link holds your numbers.</p>
    </>
  )
}
