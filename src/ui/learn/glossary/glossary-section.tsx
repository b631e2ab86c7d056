import { TextInput } from '@mantine/core'
import { caseGlossary } from '@/ui/shared/glossary/glossary'
import { useCase, useDetails } from '@/ui/state/case'
import { pageState } from '@/ui/state/page-state'
import { usePlace } from '@/ui/state/use-recipe'
import classes from './glossary-section.module.css'

const glossaryText = {
  find: 'Find a word',
  none: (sought: string) => `No entry with “${sought}”.`,
  also: (forms: readonly string[]) => `Also: ${forms.join(', ')}.`,
}

/** Every word of the glossary from A to Z, filtered as one types; the filter is in the link. */
export function GlossarySection() {
  const { glossary } = useDetails(caseGlossary)
  const { setOptions } = useCase(pageState)
  const { find = '' } = usePlace().options
  const sought = find.trim().toLowerCase()
  const entries = glossary
    .filter(({ term, also, meaning }) => [term, ...also, meaning].some((text) => text.toLowerCase().includes(sought)))
    .toSorted((a, b) => a.term.localeCompare(b.term, 'en'))
  return (
    <div className={classes.glossary}>
      <TextInput
        label={glossaryText.find}
        type="search"
        value={find}
        maxLength={60}
        onChange={(event) => setOptions({ find: event.currentTarget.value || undefined })}
      />
      <p role="status" className="so-quiet">
        {entries.length === 0 && glossaryText.none(find)}
      </p>
      <dl>
        {entries.map(({ term, also, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {meaning} {also.length > 0 && <span className="so-faint">{glossaryText.also(also)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
