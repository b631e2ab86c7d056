import { useEffect, useState } from 'react'
import { goTo } from '@/ui/state/page-state'
import classes from './file-drop.module.css'
import { fileText } from './file-words'
import { importStore, openText } from './import-store'

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true

function open(files: FileList): void {
  goTo('analyse', { section: 'files', options: {} })
  const [file] = files
  if (file === undefined || files.length > 1) importStore.update(() => ({ status: 'failed', words: fileText.several }))
  else void openText(file.name, () => file.text())
}

/** A file dropped anywhere on Analyse is opened; while one hovers over the page, the page says so. */
export function FileDrop() {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setIsOver(true)
    }
    const onLeave = (event: DragEvent) => event.relatedTarget === null && setIsOver(false)
    const onDrop = (event: DragEvent) => {
      setIsOver(false)
      if (!holdsFiles(event) || event.dataTransfer === null) return
      event.preventDefault()
      open(event.dataTransfer.files)
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
  if (!isOver) return null
  return <div className={classes.over}>{fileText.drop}</div>
}
