/** Where a dispute stands, in the words of docs/strike.md. */
export type State = {
  readonly contract: 'in force' | 'extended' | 'run out' | 'signed' | 'signed late' | 'signed after' | 'imposed'
  readonly offers: 'apart' | 'close' | "firm's" | 'halfway' | "union's"
  readonly pressure: 'work' | 'vote' | 'strike' | 'dug in' | 'lockout' | 'back'
  readonly mediator: 'none' | 'called' | 'proposal'
  readonly law: 'silent' | 'order' | 'over'
  /** Levels lost. */
  readonly fund: 0 | 1 | 2
  readonly stock: 0 | 1 | 2
}

export const start: State = {
  contract: 'in force',
  offers: 'apart',
  pressure: 'work',
  mediator: 'none',
  law: 'silent',
  fund: 0,
  stock: 0,
}

export const isOver = ({ contract }: State): boolean =>
  contract !== 'in force' && contract !== 'extended' && contract !== 'run out'
export const isStill = ({ pressure }: State): boolean =>
  pressure === 'strike' || pressure === 'dug in' || pressure === 'lockout'
export const isAgreed = ({ offers }: State): boolean => offers !== 'apart' && offers !== 'close'

/** What may come of a step: states with their chances; what they leave of 1 stays as it was. */
export type Ways = readonly (readonly [State, number])[]
