import { useEffect, useState } from 'react'
import { useCase } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import classes from './file-drop.module.css'
import { fileText } from './file-words'
import { importStore, openText } from './import-store'

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true

/** A file dropped anywhere on Analyse is opened; while one hovers over the page, the page says so. */
export function FileDrop() {
  const open = useCase()
  const { goTo } = useCase(pageState)
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const openAll = (files: FileList) => {
      goTo('analyse', { section: 'files', options: {} })
      const [file] = files
      if (file !== undefined && files.length === 1) void openText(open, file.name, () => file.text())
      else importStore.update(() => ({ status: 'failed', words: fileText.several }))
    }
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
      openAll(event.dataTransfer.files)
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [open, goTo])
  if (!isOver) return null
  return <div className={classes.over}>{fileText.drop}</div>
}
