import { Button } from '@mantine/core'
import { IconFolderOpen } from '@tabler/icons-react'
import { type ChangeEvent, useId, useRef, useState } from 'react'
import { KnownCase } from '@/ui/shared/kept/known-case'
import { useCase } from '@/ui/state/case'
import { useStore } from '@/ui/state/store'
import { fileText, issueWords } from './file-words'
import classes from './files.module.css'
import { follow, type ImportView, importStore, openText } from './import-store'

const ISSUES_SHOWN = 20

/** Chooses or pastes a file; what became of it is said below, also of one that was dropped. */
export function OpenFile() {
  const open = useCase()
  const view = useStore(importStore)
  const [pasted, setPasted] = useState('')
  const picker = useRef<HTMLInputElement>(null)
  const id = useId()
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.currentTarget.files?.[0]
    event.currentTarget.value = '' // so that the same file can be chosen again
    if (file !== undefined) void openText(open, file.name, () => file.text())
  }
  const isReading = view.status === 'reading'
  return (
    <section className={`so-panel ${classes.card}`} aria-labelledby="open-title">
      <h3 id="open-title">{fileText.openTitle}</h3>
      <p className="so-lead">{fileText.openLead}</p>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={fileText.choose}
        onChange={choose}
      />
      <Button
        disabled={isReading}
        leftSection={<IconFolderOpen size={18} aria-hidden="true" />}
        onClick={() => picker.current?.click()}
      >
        {fileText.choose}
      </Button>
      <div className={classes.paste}>
        <label htmlFor={id}>{fileText.paste}</label>
        <textarea
          id={id}
          rows={4}
          spellCheck={false}
          value={pasted}
          onChange={(event) => setPasted(event.currentTarget.value)}
        />
        <Button
          size="sm"
          disabled={isReading || pasted.trim() === ''}
          onClick={() => void openText(open, fileText.pasted, async () => pasted)}
        >
          {fileText.openPasted}
        </Button>
      </div>
      <Became view={view} />
    </section>
  )
}

function Became({ view }: { readonly view: ImportView }) {
  return (
    <div role="status" className={classes.became}>
      {view.status === 'reading' && <p>{fileText.reading}</p>}
      {view.status === 'opened' && <p className={classes.good}>{view.words}</p>}
      {view.status === 'failed' && <p className={classes.problem}>{view.words}</p>}
      {view.status === 'known' && (
        <KnownCase
          title={view.title}
          onChoose={(placing) => void follow(view.name, () => view.choose(placing))}
          onCancel={() => importStore.update(() => ({ status: 'none' }))}
        />
      )}
      {view.status === 'refused' && (
        <div className={classes.problem}>
          <p>{fileText.refused(view.name, view.issues.length + view.more)}</p>
          <ul>
            {view.issues.slice(0, ISSUES_SHOWN).map((issue) => {
              const { where, found, allowed } = issueWords(issue)
              return (
                <li key={`${issue.path} ${issue.code} ${issue.found}`}>
                  <code>{where}</code>: {found}; {allowed}
                </li>
              )
            })}
          </ul>
          {view.issues.length + view.more > ISSUES_SHOWN && (
            <p>{fileText.more(view.issues.length + view.more - ISSUES_SHOWN)}</p>
          )}
        </div>
      )}
    </div>
  )
}
