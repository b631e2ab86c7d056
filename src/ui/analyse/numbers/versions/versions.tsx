import { useState } from 'react'
import { SetAsideList } from '@/ui/shared/kept/set-aside-list'
import { useCase } from '@/ui/state/case'
import { namedVersions } from '@/ui/state/named-versions'
import { useStore } from '@/ui/state/store'
import { ForgetAll } from './forget-all'
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
    <div className={classes.versions}>
      <p className={classes.lead}>{versionText.lead}</p>
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
