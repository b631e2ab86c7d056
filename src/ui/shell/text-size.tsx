import { IconTextSize } from '@tabler/icons-react'
import { useState } from 'react'
import { readSetting, writeSetting } from '@/ui/state/device-settings'
import { IconButton } from './icon-button'
import { shellText } from './words'

const setting = 'text'
const projector = 'projector'

/** Everything 1.35 times as large, for the back row. */
function apply(isLarge: boolean): void {
  document.documentElement.toggleAttribute('data-projector', isLarge)
}

/** The reader's own choice, before anything is drawn. */
export const applyTextSize = (): void => apply(readSetting(setting) === projector)

/** Projector type on and off; kept on this device. */
export function TextSize() {
  const [isLarge, setIsLarge] = useState(() => readSetting(setting) === projector)
  const toggle = () => {
    setIsLarge(!isLarge)
    apply(!isLarge)
    writeSetting(setting, isLarge ? undefined : projector)
  }
  return (
    <IconButton label={isLarge ? shellText.normalType : shellText.projectorType} onClick={toggle}>
      <IconTextSize size={18} />
    </IconButton>
  )
}
