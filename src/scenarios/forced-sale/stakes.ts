import type { Stake, StakesGiven, StakeUnit } from '../stakes.types'

const MILLIONS: StakeUnit = { name: 'US$ m', told: 'US$ AMOUNT m' }
const DARK: StakeUnit = { name: 'weeks dark', told: 'AMOUNT weeks dark', one: 'AMOUNT week dark' }
const ELEVATED: StakeUnit = {
  name: 'weeks at elevated tariffs',
  told: 'AMOUNT weeks at elevated tariffs',
  one: 'AMOUNT week at elevated tariffs',
}

/** "US$ 40 m", "US$ 1.2 bn" from millions. */
const money = (trimmed: StakesGiven['trimmed'], millions: number): string =>
  millions >= 1000 ? `US$ ${trimmed(millions / 1000, 1)} bn` : `US$ ${trimmed(millions, millions < 10 ? 1 : 0)} m`

/** What stands where a case counts nothing because its sources hold no figure: a 0 would be a claim. */
const notCounted = {
  users: 'How many people a dark week cuts off is not counted.',
  ads: 'Advertising lost in dark weeks is not counted.',
  small: 'What they lose in dark weeks is not counted.',
  penalty: 'The duty not to serve SERVICE falls on them; what breaking it would cost is not counted.',
}

function darkRows({ meanOf, numberOf, reasonOf, someOf, trimmed }: StakesGiven): readonly Stake[] {
  const dark = meanOf('weeksDark')
  const [users = 0, ads = 0, small = 0, rival = 0] = ['users_dark', 'ad_week', 'smb_week', 'realloc_meta'].map(numberOf)
  const darkWeeks = `${someOf('weeksDark')} SERVICE is dark for a week or more; on average ${trimmed(dark, 2)} weeks`
  return [
    {
      id: 'users',
      numbers: ['users_dark'],
      title: 'Users',
      statement: users === 0 ? `${darkWeeks}.` : `${darkWeeks}, or ${trimmed(dark * users, 0)} million user-weeks.`,
      note: `${users === 0 ? notCounted.users : `Each dark week cuts off ${trimmed(users, 0)} million people.`} ${reasonOf('users_dark')} A ban for good ends the count and costs every week after it.`,
      strip: { counter: 'weeksDark', unit: DARK },
    },
    {
      id: 'advertisers',
      numbers: ['ad_week', 'realloc_meta'],
      title: 'Advertisers, and who gains',
      ...(ads === 0
        ? { statement: notCounted.ads, note: reasonOf('ad_week'), instead: '' }
        : {
            statement: `A dark week moves ${money(trimmed, ads)} of advertising elsewhere; on average a future moves ${money(trimmed, dark * ads)}.`,
            note: `Of it ${trimmed(rival * 100, 0)} % would go to the largest rival, the rest elsewhere. ${reasonOf('realloc_meta')}`,
            strip: { counter: 'weeksDark', unit: MILLIONS, scale: ads },
          }),
    },
    {
      id: 'creators',
      numbers: ['smb_week'],
      title: 'Creators and small firms',
      ...(small === 0
        ? { statement: notCounted.small, note: reasonOf('smb_week'), instead: '' }
        : {
            statement: `A dark week costs them ${money(trimmed, small)} together; on average a future costs ${money(trimmed, dark * small)}.`,
            note: reasonOf('smb_week'),
            strip: { counter: 'weeksDark', unit: MILLIONS, scale: small },
          }),
    },
  ]
}

function hostRow({ highOf, numberOf, reasonOf, trimmed }: StakesGiven): Stake {
  const [penalty, claimed] = [numberOf('penalty_per_user'), highOf('users_dark')]
  return {
    id: 'hosts',
    numbers: ['users_dark', 'penalty_per_user'],
    title: 'App stores and cloud hosts',
    ...(penalty * claimed === 0
      ? { statement: notCounted.penalty, note: reasonOf('penalty_per_user') }
      : {
          statement: `The duty not to serve SERVICE, and the penalty, fall on them: US$ ${trimmed(penalty, 0)} × ${trimmed(claimed, 0)} million users = ${money(trimmed, penalty * claimed)}.`,
          note: 'A paper maximum with its arithmetic, never a forecast.',
        }),
    instead: 'Hosting revenue at risk: not quantified, no public figure.',
  }
}

function importerRow({ meanOf, numberOf, someOf, trimmed }: StakesGiven): Stake {
  const [elevated, embargo, truce] = [meanOf('weeksElevated'), meanOf('weeksEmbargo'), meanOf('weeksTruce')]
  const isQuiet = elevated + embargo + truce === 0
  const pct = (id: string) => `${trimmed(numberOf(id), 0)} %`
  return {
    id: 'importers',
    numbers: ['tariff_elevated_pct', 'tariff_embargo_pct', 'tariff_truce_pct', 'tariff_low_pct'],
    title: 'Importers',
    ...(isQuiet
      ? { statement: 'No tariff is raised in any future of this case.', note: '', instead: '' }
      : {
          statement: `On average ${trimmed(elevated, 0)} weeks at ${pct('tariff_elevated_pct')} and ${trimmed(embargo, 1)} at ${pct('tariff_embargo_pct')}. ${someOf('weeksEmbargo')} tariffs peak at embargo level.`,
          note: `${trimmed(truce, 0)} weeks on average pass under a truce at ${pct('tariff_truce_pct')}; the rest at ${pct('tariff_low_pct')}. What this costs in money: not quantified.`,
          strip: { counter: 'weeksElevated', unit: ELEVATED },
        }),
  }
}

/** How many sales leave the algorithm licensed. */
function licensedWords({ paidShare }: StakesGiven): string {
  const licensed = paidShare((ending) => ending.endsWith('/licensedAlgorithm'))
  if (licensed === undefined) return ''
  if (licensed === 0) return 'Every sale is outright.'
  return `In ${Math.round(licensed * 100)} of 100 sales OWNER keeps a small stake and licenses the algorithm; the others are outright and without it.`
}

function ownerRow(given: StakesGiven): Stake {
  const { priceAt } = given
  const isSold = given.paidShare(() => true) !== undefined
  return {
    id: 'owner',
    numbers: ['price_noalgo', 'price_jv'],
    title: 'OWNER',
    statement: isSold
      ? `A sale brings US$ ${priceAt(0.5)} bn at the median, ${priceAt(0.05)} to ${priceAt(0.95)} bn in 90 of 100 sales.`
      : 'With these numbers no sale closes in time, so there is no price.',
    note: licensedWords(given),
    ...(isSold ? { strip: 'price' as const } : {}),
    instead: '',
  }
}

/** Who feels it, in six rows. */
export const stakes = (given: StakesGiven): readonly Stake[] => [
  ...darkRows(given),
  hostRow(given),
  importerRow(given),
  ownerRow(given),
]
