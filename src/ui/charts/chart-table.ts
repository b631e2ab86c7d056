import { createContext } from 'react'
import type { TableData } from './number-table'

/** The table of the chart around: what is read at a place of the chart is that table's row. */
export const ChartTable = createContext<TableData>({ columns: [], rows: [] })
