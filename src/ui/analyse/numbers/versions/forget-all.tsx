import { Button } from '@mantine/core'
import { useState } from 'react'
import { forgetSettings } from '@/ui/state/device-settings'
import { versionText } from './version-words'
import classes from './versions.module.css'

/** Deletes all that this page keeps on the device, after one question. */
export function ForgetAll({ onSaid }: { readonly onSaid: (words: string) => void }) {
  const [isAsking, setIsAsking] = useState(false)
  const forget = async () => {
    setIsAsking(false)
    const isForgotten = forgetSettings()
    const areDrawingsForgotten = await import('@/ui/engine/kept-drawings').then(
      ({ forgetDrawings }) => forgetDrawings(),
      () => false,
    )
    onSaid(isForgotten && areDrawingsForgotten ? versionText.forgotten : versionText.notForgotten)
  }
  if (!isAsking) {
    return (
      <button type="button" className="so-link" onClick={() => setIsAsking(true)}>
        {versionText.forgetAll}
      </button>
    )
  }
  return (
    <div className={classes.forget} role="alertdialog" aria-label={versionText.forgetAll}>
      <p>{versionText.forgetWarning}</p>
      <Button size="sm" onClick={() => void forget()}>
        {versionText.forgetNow}
      </Button>
      <Button size="sm" variant="filled" autoFocus onClick={() => setIsAsking(false)}>
        {versionText.keepAll}
      </Button>
    </div>
  )
}
