import { Modal } from '@mantine/core'
import { keyGroups } from './key-list'
import classes from './key-sheet.module.css'

/** Every key of the page, by where it works. */
export function KeySheet({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Modal opened={isOpen} onClose={onClose} title="Keys" size={760} centered>
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
      <p className={classes.note}>Nothing leaves this device. The link holds your numbers.</p>
    </Modal>
  )
}
