import { type ReactNode, useId, useState } from 'react'
import type { NumberRule } from '@/scenarios/number-rules'
import { readWithin } from '@/ui/shared/numbers/read-within'
import { useAt, useDrafting, useIssues } from './draft-store'
import classes from './make.module.css'
import { faultWords } from './make-words'

/** The element of the field at a place, so that a fault can lead to it. */
export const fieldId = (path: string): string => `draft${path.replaceAll('/', '-')}`

type FieldProps = {
  readonly path: string
  readonly label: string
  readonly hint?: string
  readonly isLabelHidden?: boolean
}

type FrameProps = FieldProps & {
  /** Said instead of the faults that the checks find. */
  readonly problem?: string | undefined
  readonly children: (field: { id: string; 'aria-describedby': string; 'aria-invalid': true | undefined }) => ReactNode
}

/** A label, a field and the faults of its place under it. */
export function FieldFrame({ path, label, hint, isLabelHidden = false, problem, children }: FrameProps) {
  const faults = useIssues(path)
  const about = useId()
  const isBad = faults.length > 0
  return (
    <div className={`so-stack ${classes.field}`} data-bad={isBad || undefined}>
      <label htmlFor={fieldId(path)} className={isLabelHidden ? 'so-hidden' : undefined}>
        {label}
      </label>
      {children({ id: fieldId(path), 'aria-describedby': about, 'aria-invalid': isBad || undefined })}
      <div id={about} className={`so-faint ${classes.about}`}>
        {hint !== undefined && <span>{hint}</span>}
        {(problem === undefined ? faults.map(faultWords) : [problem]).map((words) => (
          <span key={words} role="alert" className={`so-bad ${classes.fault}`}>
            {words}
          </span>
        ))}
      </div>
    </div>
  )
}

const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value))

type TextFieldProps = FieldProps & {
  readonly rows?: number
  /** An empty field takes the key away. */
  readonly isOptional?: boolean
}

export function TextField({ rows = 1, isOptional = false, ...field }: TextFieldProps) {
  const { setAt } = useDrafting()
  const value = textOf(useAt(field.path))
  const set = (text: string) => setAt(field.path, isOptional && text === '' ? undefined : text)
  return (
    <FieldFrame {...field}>
      {(own) =>
        rows === 1 ? (
          <input
            type="text"
            autoComplete="off"
            {...own}
            value={value}
            onChange={(event) => set(event.currentTarget.value)}
          />
        ) : (
          <textarea rows={rows} {...own} value={value} onChange={(event) => set(event.currentTarget.value)} />
        )
      }
    </FieldFrame>
  )
}

export function DateField(field: FieldProps) {
  const { setAt } = useDrafting()
  const value = textOf(useAt(field.path))
  return (
    <FieldFrame {...field}>
      {(own) => (
        <input type="date" {...own} value={value} onChange={(event) => setAt(field.path, event.currentTarget.value)} />
      )}
    </FieldFrame>
  )
}

/** A number as it is typed; what is none, or may be two, stays as text, so that the draft is not done before it is told. */
export function NumberField({ rule, ...field }: FieldProps & { readonly rule: NumberRule }) {
  const { setAt } = useDrafting()
  const value = useAt(field.path)
  const [draft, setDraft] = useState<string>()
  const set = (text: string) => {
    const next = readWithin(text, rule)
    setDraft(text)
    setAt(field.path, next.status === 'good' ? next.value : text)
  }
  const read = typeof value === 'string' ? readWithin(value, rule) : undefined
  return (
    <FieldFrame {...field} problem={read?.status === 'bad' ? read.message : undefined}>
      {(own) => (
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className={classes.number}
          {...own}
          value={draft ?? textOf(value)}
          onChange={(event) => set(event.currentTarget.value)}
          onBlur={() => setDraft(undefined)}
        />
      )}
    </FieldFrame>
  )
}

type SelectFieldProps = FieldProps & {
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** The choice that takes the key away. */
  readonly none?: string
}

export function SelectField({ options, none, ...field }: SelectFieldProps) {
  const { setAt } = useDrafting()
  const value = textOf(useAt(field.path))
  const isKnown = value === '' ? none !== undefined : options.some((option) => option.value === value)
  return (
    <FieldFrame {...field}>
      {(own) => (
        <select {...own} value={value} onChange={(event) => setAt(field.path, event.currentTarget.value || undefined)}>
          {none !== undefined && <option value="">{none}</option>}
          {!isKnown && <option value={value}>{value}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}
