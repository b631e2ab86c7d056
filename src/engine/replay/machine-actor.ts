import { type AnyMachineSnapshot, type AnyStateMachine, createActor, type Snapshot } from 'xstate'

/** A snapshot as plain data: it survives JSON, a worker's message and a reload. */
export type StoredSnapshot = Snapshot<unknown>

/** One running XState actor of a pure machine. */
export type MachineActor = {
  readonly snapshot: () => AnyMachineSnapshot
  readonly stored: () => StoredSnapshot
  readonly send: (event: string) => void
}

/** Starts an actor at the machine's initial state, or where a stored snapshot of it left off. */
export function startActor(machine: AnyStateMachine, stored?: StoredSnapshot): MachineActor {
  const actor = (stored === undefined ? createActor(machine) : createActor(machine, { snapshot: stored })).start()
  return {
    snapshot: () => actor.getSnapshot(),
    stored: () => actor.getPersistedSnapshot(),
    send: (type) => actor.send({ type }),
  }
}
