import type { Stake, StakesGiven, StakeUnit } from '../stakes.types'

const PAY: StakeUnit = { name: '% of a year’s pay', told: 'AMOUNT % of a year’s pay' }
const OUT: StakeUnit = { name: 'weeks of stoppage', told: 'AMOUNT weeks of stoppage', one: 'AMOUNT week of stoppage' }

/** How many settlements are on one side’s terms. */
const termsWords = ({ paidShare }: StakesGiven): string => {
  const on = (terms: string) => Math.round(100 * (paidShare((ending) => ending.endsWith(`/${terms}`)) ?? 0))
  return `In ${on('unionTerms')} of 100 settlements FIRM gave in, in ${on('firmTerms')} it was UNION; the others met halfway or were set by an arbitrator.`
}

function membersRow(given: StakesGiven): Stake {
  const { meanOf, numberOf, reasonOf, someOf, trimmed } = given
  const week = numberOf('week_union')
  return {
    id: 'members',
    numbers: ['week_union'],
    title: 'The members',
    statement: `${someOf('weeksOut')} work stops for a week or more. A week costs a member ${trimmed(week, 1)} % of a year’s pay; on average a future costs ${trimmed(meanOf('weeksOut') * week, 2)} %.`,
    note: `${reasonOf('week_union')} A raise that is one point higher makes up for a week in about ${trimmed(week, 1)} years.`,
    strip: { counter: 'weeksOut', unit: PAY, scale: week },
  }
}

function firmRow({ meanOf, numberOf, reasonOf, trimmed }: StakesGiven): Stake {
  const week = numberOf('week_firm')
  return {
    id: 'firm',
    numbers: ['week_firm'],
    title: 'FIRM-FIRST',
    statement: `A week of stoppage costs FIRM ${trimmed(week, 1)} % of what it pays its workers in a year; on average a future costs ${trimmed(meanOf('weeksOut') * week, 2)} %.`,
    note: reasonOf('week_firm'),
    strip: { counter: 'weeksOut', unit: PAY, scale: week },
  }
}

function raiseRow(given: StakesGiven): Stake {
  const { numberOf, paidShare, priceAt, trimmed } = given
  const isPaid = paidShare(() => true) !== undefined
  return {
    id: 'raise',
    numbers: ['reserve_union', 'reserve_firm', 'wage_half'],
    title: 'The raise',
    statement: isPaid
      ? `A settlement brings ${priceAt(0.5)} % a year at the median, ${priceAt(0.05)} to ${priceAt(0.95)} % in 90 of 100.`
      : 'With these numbers nothing is settled in time, so there is no raise.',
    note: `The two could agree on anything from ${trimmed(numberOf('reserve_union'), 2)} to ${trimmed(numberOf('reserve_firm'), 2)} % a year. ${isPaid ? termsWords(given) : ''}`,
    ...(isPaid ? { strip: 'price' as const } : {}),
    instead: '',
  }
}

const publicRow = ({ meanOf, someOf, trimmed }: StakesGiven): Stake => ({
  id: 'public',
  numbers: ['strike_expiry', 'or_stoppage'],
  title: 'Customers and neighbours',
  statement: `${someOf('weeksOut')} they feel a stoppage; on average work stands still for ${trimmed(meanOf('weeksOut'), 2)} weeks.`,
  note: 'What a stoppage costs those who have no part in it: not quantified, no figure at hand.',
  strip: { counter: 'weeksOut', unit: OUT },
})

/** Who feels it, in four rows. */
export const stakes = (given: StakesGiven): readonly Stake[] => [
  raiseRow(given),
  membersRow(given),
  firmRow(given),
  publicRow(given),
]
