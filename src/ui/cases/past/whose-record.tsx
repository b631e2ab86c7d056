import { exactKey } from '@/ui/engine/recipe-key'
import { useCase } from '@/ui/state/case'
import { caseNumbers } from '@/ui/state/case-numbers'
import { openLink, pageState } from '@/ui/state/page-state'
import { useRecipe } from '@/ui/state/use-recipe'
import kit from '../kit.module.css'
import { pastWords } from './past-words'
import { usePast } from './real-history'

/** Says whose record this is wherever the reader could take it for the open case's, or for one with their changes in it. */
export function WhoseRecord() {
  const { scenario } = useCase()
  const { pastCase } = usePast()
  const { whoseRecord } = usePast(pastWords)
  const { basis } = useCase(caseNumbers)
  const { linkToCase } = useCase(pageState)
  const isOther = scenario.id !== pastCase.id
  const isChanged = exactKey(useRecipe()) !== exactKey(basis)
  const words = whoseRecord(scenario.title, { isOther, isChanged })
  if (words === undefined) return null
  return (
    <p className={kit.card} role="note">
      <span>
        {words}
        {isOther && (
          <>
            {' '}
            <button type="button" className="so-link" onClick={() => openLink(linkToCase(pastCase.id))}>
              Open {pastCase.title}
            </button>
          </>
        )}
      </span>
    </p>
  )
}
