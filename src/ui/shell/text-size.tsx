import { IconTextSize } from '@tabler/icons-react'
import { readSetting, writeSetting } from '@/ui/state/device-settings'
import { createStore, useStore } from '@/ui/state/store'
import { IconButton } from './icon-button'
import { shellText } from './words'

const setting = 'text'
const projector = 'projector'

/** Everything 1.35 times as large, for the back row. */
function apply(isLarge: boolean): void {
  document.documentElement.toggleAttribute('data-projector', isLarge)
}

/** One state for the bar's button and that of the sheet. */
const largeStore = createStore(readSetting(setting) === projector)

/** The reader's own choice, before anything is drawn. */
export const applyTextSize = (): void => apply(largeStore.read())

/** Projector type on and off; kept on this device. */
export function TextSize() {
  const isLarge = useStore(largeStore)
  const toggle = () => {
    largeStore.update(() => !isLarge)
    apply(!isLarge)
    writeSetting(setting, isLarge ? undefined : projector)
  }
  return (
    <IconButton label={isLarge ? shellText.normalType : shellText.projectorType} onClick={toggle}>
      <IconTextSize size={18} />
    </IconButton>
  )
}
