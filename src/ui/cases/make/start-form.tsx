import { Button } from '@mantine/core'
import { useState } from 'react'
import { negotiationOfCase } from '@/scenarios/negotiation-of'
import type { NegotiationEntry, Negotiations } from '@/scenarios/negotiations'
import { loadPreset } from '@/scenarios/presets'
import type { Scenario } from '@/scenarios/scenario.schema'
import { useCase } from '@/ui/state/case'
import { listPresentCases } from '@/ui/state/present-cases'
import { readOwnCase } from '@/ui/state/read-own-case'
import kit from '../kit.module.css'
import { draftFrom } from './draft'
import { draftElsewhere } from './draft-elsewhere'
import { useDrafting } from './draft-store'
import { saveDraft } from './keep-draft'
import { makeText } from './make-words'

/** A case by its id with its negotiation. @throws {Error} with what is amiss with one of this device. */
async function caseOf(
  negotiations: Negotiations,
  id: string,
): Promise<{ entry: NegotiationEntry; scenario: Scenario }> {
  const read = await readOwnCase(negotiations, id)
  if (read !== undefined && 'setAside' in read) throw new Error(read.setAside.problem)
  if (read !== undefined) return { entry: read.entry, scenario: read.own.scenario }
  const entry = negotiationOfCase(negotiations, id) ?? negotiations[0]
  return { entry, scenario: await loadPreset(await entry.load(), id) }
}

/** Which case a draft begins as a copy of. */
export function StartForm({ hasDraft }: { readonly hasDraft: boolean }) {
  const open = useCase()
  const { negotiation, negotiations } = open
  const { beginDraft } = useDrafting()
  const { begin } = useCase(draftElsewhere)
  const [id, setId] = useState(negotiation.template)
  const [problem, setProblem] = useState<string>()
  const trying = async (act: () => Promise<void>) => {
    setProblem(undefined)
    try {
      await act()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }
  const start = async () => {
    const { entry, scenario } = await caseOf(negotiations, id)
    const draft = draftFrom(scenario)
    if (entry.id === negotiation.id) beginDraft(draft)
    else if (!(await begin(draft, entry))) throw new Error(makeText.notCarried(entry.title))
  }
  const saveTemplate = async () => {
    const { entry } = await caseOf(negotiations, id)
    const chosen = await entry.load()
    await saveDraft(chosen, draftFrom(await loadPreset(chosen, chosen.template)))
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
      <Button size="sm" variant={hasDraft ? 'default' : 'filled'} onClick={() => void trying(start)}>
        {makeText.start}
      </Button>
      <button type="button" className="so-link" onClick={() => void trying(saveTemplate)}>
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
