import { Button } from '@mantine/core'
import { useState } from 'react'
import { SetAsideList } from '@/ui/shared/kept/set-aside-list'
import { useCase } from '@/ui/state/case'
import { forgetSettings } from '@/ui/state/device-settings'
import { namedVersions } from '@/ui/state/named-versions'
import { useStore } from '@/ui/state/store'
import { SaveVersion } from './save-version'
import { VersionRow } from './version-row'
import { versionText } from './version-words'
import classes from './versions.module.css'

/** The present recipe under a name, and those that have one. */
export function Versions() {
  const { versionsStore } = useCase(namedVersions)
  const { versions, setAside } = useStore(versionsStore)
  const [said, setSaid] = useState('')
  return (
    <div className={`so-panel ${classes.versions}`}>
      <p className="so-lead">{versionText.lead}</p>
      <SaveVersion onSaid={setSaid} />
      {versions.length === 0 ? (
        <p>{versionText.none}</p>
      ) : (
        <ul className={classes.list}>
          {versions.map((version) => (
            <VersionRow key={version.name} version={version} onSaid={setSaid} />
          ))}
        </ul>
      )}
      <SetAsideList list={setAside} />
      <p role="status">{said}</p>
      <ForgetAll onSaid={setSaid} />
    </div>
  )
}

/** Deletes all that this page keeps on the device, after one question. */
function ForgetAll({ onSaid }: { readonly onSaid: (words: string) => void }) {
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
