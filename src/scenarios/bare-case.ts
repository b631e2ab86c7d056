import type { BareCase, Scenario } from './scenario.types'

const mapped = <Value, Less>(record: Readonly<Record<string, Value>>, less: (value: Value) => Less) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, less(value)]))

/** A case without its reasons, sources, story and notes. */
export const bareCase = ({
  id,
  title,
  briefing,
  words,
  parties,
  buyers,
  startDate,
  horizonWeeks,
  calendar,
  prologue,
  numbers,
  payoffs,
  policies,
}: Scenario): BareCase => ({
  id,
  title,
  briefing,
  words,
  parties,
  buyers: mapped(buyers, ({ name, short, about }) => ({ name, short, about })),
  startDate,
  horizonWeeks,
  calendar,
  prologue,
  numbers: mapped(numbers, ({ base, low, high }) => ({ base, low, high })),
  payoffs: mapped(payoffs, (worth) => worth && { endings: worth.endings, weeks: worth.weeks }),
  ...(policies === undefined ? {} : { policies }),
})
