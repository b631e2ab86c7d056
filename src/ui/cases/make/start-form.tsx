import { Button } from '@mantine/core'
import { useState } from 'react'
import { loadPreset } from '@/scenarios/presets'
import type { Scenario } from '@/scenarios/scenario.schema'
import { useCase } from '@/ui/state/case'
import { listPresentCases } from '@/ui/state/present-cases'
import { readOwnCase } from '@/ui/state/read-own-case'
import kit from '../kit.module.css'
import { draftFrom } from './draft'
import { useDrafting } from './draft-store'
import { saveDraft } from './keep-draft'
import { makeText } from './make-words'

/** Which case a draft begins as a copy of. */
export function StartForm({ hasDraft }: { readonly hasDraft: boolean }) {
  const open = useCase()
  const { negotiation, negotiations } = open
  const { beginDraft } = useDrafting()
  const [id, setId] = useState(negotiation.template)
  const [problem, setProblem] = useState<string>()
  /** @throws {Error} with what is amiss with a case of this device. */
  const caseOf = async (chosen: string): Promise<Scenario> => {
    const read = await readOwnCase(negotiations, chosen)
    if (read === undefined) return loadPreset(negotiation, chosen)
    if ('own' in read) return read.own.scenario
    throw new Error(read.setAside.problem)
  }
  const start = async () => {
    setProblem(undefined)
    try {
      beginDraft(draftFrom(await caseOf(id)))
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <div className={kit.tools} style={{ marginBottom: 0 }}>
      <label className={`so-grid so-note ${kit.field}`}>
        {hasDraft ? makeText.again : makeText.from}
        <select value={id} onChange={(event) => setId(event.currentTarget.value)}>
          {negotiations.map((entry) => (
            <optgroup key={entry.id} label={entry.title}>
              {[...entry.presets, ...listPresentCases(open, entry)].map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <Button size="sm" variant={hasDraft ? 'default' : 'filled'} onClick={() => void start()}>
        {makeText.start}
      </Button>
      <button
        type="button"
        className="so-link"
        onClick={async () => saveDraft(draftFrom(await caseOf(negotiation.template)))}
      >
        {makeText.template}
      </button>
      {problem !== undefined && (
        <p role="alert" className={kit.failed}>
          {problem}
        </p>
      )}
    </div>
  )
}
