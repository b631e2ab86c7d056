type Own = { readonly id: string; readonly isOptional?: true }
type Needed<One extends Own> = Exclude<One, { readonly isOptional: true }>['id']
type Spare<One extends Own> = Extract<One, { readonly isOptional: true }>['id']

/** An entry for each one, but for those that may be left out. */
export type OneEach<One extends Own, Entry> = Readonly<Record<Needed<One>, Entry>> &
  Readonly<Partial<Record<Spare<One>, Entry | undefined>>>
