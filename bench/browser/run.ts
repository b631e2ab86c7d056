/**
 * Speed in the real browser, on the built page: `npm run bench:browser`; a name measures that alone, --json is for machines,
 * `--beside PATH` is the folder of an earlier build that opens in turn with this one.
 */
import path from 'node:path'
import { analyses } from './analyses'
import { drawing } from './drawing'
import { opening } from './opening'
import { openBench } from './page'
import type { BrowserRow } from './rows'
import { sliderToPaint } from './slider'

const isJson = process.argv.includes('--json')
const measures = { opening, slider: sliderToPaint, analyses, drawing }
const named = Object.entries(measures).filter(([name]) => process.argv.includes(name))
const besideAt = process.argv.indexOf('--beside')
const besidePath = besideAt < 0 ? undefined : process.argv[besideAt + 1]
const bench = await openBench()
const beside = besidePath === undefined ? undefined : await openBench(path.resolve(besidePath))
const rows: BrowserRow[] = []
try {
  for (const [, measure] of named.length > 0 ? named : Object.entries(measures)) {
    for (const row of await measure(bench, beside)) {
      rows.push(row)
      const figure = (value: number) => value.toPrecision(3)
      if (!isJson) {
        const { name, unit, median, p95, goal, holds } = row
        console.log(
          `${name}: ${figure(median)} ${unit} (p95 ${figure(p95)}), goal ${goal}: ${holds ? 'holds' : 'DOES NOT HOLD'}`,
        )
      }
    }
  }
} finally {
  await bench.close()
  await beside?.close()
}
if (isJson) console.log(JSON.stringify(rows, null, 2))
