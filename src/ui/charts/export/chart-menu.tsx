import { Popover } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { type RefObject, useState } from 'react'
import { useResults } from '@/ui/engine/results'
import { useCase } from '@/ui/state/case'
import { usePlace } from '@/ui/state/use-recipe'
import type { TableData } from '../number-table'
import classes from './chart-menu.module.css'
import type { ChartFormat } from './save-chart'

type ChartMenuProps = {
  readonly box: RefObject<HTMLElement | null>
  readonly title: string
  readonly unit: string | undefined
  readonly caption: string
  readonly table: TableData
}

const formats: readonly { readonly format: ChartFormat; readonly label: string }[] = [
  { format: 'png', label: 'Picture (PNG)' },
  { format: 'svg', label: 'Drawing (SVG)' },
  { format: 'csv', label: 'Numbers (CSV)' },
]

/** Saves a chart; what does the work is loaded with the first use. */
export function ChartMenu({ box, title, unit, caption, table }: ChartMenuProps) {
  const open = useCase()
  const [isOpen, setIsOpen] = useState(false)
  const { name, section } = usePlace()
  const { conditioning } = useResults()
  const [problem, setProblem] = useState('')
  // Everywhere else charts are of all futures, whatever the conditions.
  const isOfFitting = conditioning.status === 'met' && (name === 'outlook' || section === 'runs')
  const save = async (format: ChartFormat) => {
    setProblem('')
    try {
      const { chartSaving } = await import('./save-chart')
      if (box.current !== null)
        await chartSaving(open).saveChart(box.current, format, { title, unit, caption, table, isOfFitting })
      setIsOpen(false)
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <Popover opened={isOpen} onChange={setIsOpen} width={220} position="bottom-end">
      <Popover.Target>
        <button
          type="button"
          className={classes.open}
          aria-expanded={isOpen}
          aria-haspopup="dialog"
          aria-label={`Save the chart: ${title}`}
          onClick={() => setIsOpen(!isOpen)}
        >
          <IconDownload size={18} aria-hidden="true" />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={`Save the chart: ${title}`}>
        {isOpen && (
          <div className={classes.formats}>
            {formats.map(({ format, label }) => (
              <button key={format} type="button" onClick={() => void save(format)}>
                {label}
              </button>
            ))}
            <p role="status">{problem}</p>
          </div>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
