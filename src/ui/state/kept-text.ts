/** The form in which things are kept. What says no form was kept before forms were named, and counts as form 0. */
const FORM = 1

/** A case of an earlier model as it stands: not opened here, and to be taken away as the file it would be. */
export type MadeFor = { readonly major: number; readonly scenario: Readonly<Record<string, unknown>> }

/** Why something kept does not fit, in a sentence for the reader. */
export type Misfit = { readonly problem: string; readonly madeFor?: MadeFor }

/** What a check makes of something kept: the value, or why it does not fit. */
export type Fit<Value> = { readonly value: Value } | Misfit

/** Something kept that does not fit: by the name of its setting, why, and its text as it stands. */
export type SetAside = Misfit & { readonly name: string; readonly text: string }

export type Dated<Value> = { readonly at: number; readonly value: Value }

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Something as it is kept, with its form and when it was last written, in milliseconds since 1970. */
export const keptText = (value: unknown, at: number): string => JSON.stringify({ form: FORM, at, value })

/** Reads what was kept like a file from anybody. Never throws; `at` is 0 where nothing says when. */
export function readKept<Value>(text: string, check: (value: unknown) => Fit<Value>): Fit<Dated<Value>> {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return { problem: 'It is damaged: it is not JSON.' }
  }
  const formed = isRecord(parsed) && Object.hasOwn(parsed, 'form') ? parsed : undefined
  if (formed !== undefined && formed.form !== FORM) {
    return { problem: `It was kept in form ${JSON.stringify(formed.form)}; this release reads forms 0 and ${FORM}.` }
  }
  const fit = check(formed === undefined ? parsed : formed.value)
  if ('problem' in fit) return fit
  const at = typeof formed?.at === 'number' && Number.isFinite(formed.at) ? formed.at : 0
  return { value: { at, value: fit.value } }
}

/** A time for what is written now, after everything written before, whatever the clock says. */
export const timeAfter = (times: readonly number[]): number => Math.max(Date.now(), ...times.map((time) => time + 1))
