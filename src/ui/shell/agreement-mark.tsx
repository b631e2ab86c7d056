import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useResults } from '@/ui/engine/results'
import { agreementText, gradeOfTest } from '@/ui/shared/agreement'
import classes from './agreement-mark.module.css'

/** Whether the drawn futures agree with the exact answer; says nothing while they belong to another recipe. */
export function AgreementMark() {
  const { drawing } = useResults()
  if (!drawing.isCurrent || drawing.summary === undefined) return null
  const grade = gradeOfTest(drawing.summary.jointTest.p)
  return (
    <button
      type="button"
      className={classes.mark}
      data-grade={grade}
      onClick={() => {
        document.getElementById('know')?.scrollIntoView()
        document.getElementById('know-title')?.focus({ preventScroll: true })
      }}
    >
      {grade === 'agree' ? (
        <IconCheck size={16} aria-hidden="true" />
      ) : (
        <IconAlertTriangle size={16} aria-hidden="true" />
      )}
      {agreementText[grade]}
    </button>
  )
}
