/** The entry of a record that must hold one under the id. Throws a RangeError that names the id and those there are. */
export function entryOf<Entry>(record: Readonly<Record<string, Entry>>, id: string): Exclude<Entry, undefined> {
  const entry = record[id]
  if (entry === undefined) throw new RangeError(`"${id}" is not one of ${Object.keys(record).join(', ')}.`)
  return entry as Exclude<Entry, undefined>
}
