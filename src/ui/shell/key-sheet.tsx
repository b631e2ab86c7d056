import { Modal } from '@mantine/core'
import classes from './key-sheet.module.css'

const keys = [
  ['Tab, Shift Tab', 'from part to part'],
  ['Ctrl or ⌘ Z', 'undo the last change'],
  ['Ctrl or ⌘ Shift Z', 'redo it'],
  ['/', 'find a number'],
  ['g then o, s, a or c', 'Outlook, Step, Analyse, Cases'],
  ['Arrows', 'a slider one step; among the hundred marks'],
  ['Page Up, Page Down', 'a slider ten steps'],
  ['Home, End', 'a slider’s ends; the first and last mark'],
  ['Enter', 'open a mark; take a typed number'],
  ['?', 'this sheet'],
  ['Esc', 'close what is on top'],
] as const

export function KeySheet({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Modal opened={isOpen} onClose={onClose} title="Keys" size={480} centered>
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
      <p className={classes.note}>Nothing leaves this device. The link holds your numbers.</p>
    </Modal>
  )
}
