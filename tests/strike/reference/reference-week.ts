import { isAgreed, isOver, isStill, type State, type Ways } from './reference-state'

export type Numbers = Readonly<Record<string, number>>

/** A chance with its odds multiplied. */
const turned = (chance: number, ratio: number): number => (ratio * chance) / (1 - chance + ratio * chance)

/** By how much each side's readiness is multiplied in a state: of the union, of the firm, to move and to give in. */
function readiness(state: State, isNear: boolean, n: Numbers) {
  const { contract, pressure, mediator, fund, stock } = state
  let both = 1
  if (contract === 'run out') both *= isStill(state) ? n.or_stoppage! : n.or_holdout!
  else if (isNear) both *= n.or_near!
  if (pressure === 'dug in' || pressure === 'lockout') both *= n.or_entrenched!
  if (mediator === 'proposal') both *= n.or_proposal!
  const union = n.or_fund! ** fund
  const firm = n.or_stock! ** stock * (pressure === 'vote' ? n.or_mandate! : 1)
  const proposal = mediator === 'proposal' ? n.or_proposal! : 1
  return { both, union, firm, proposal }
}

function offers(state: State, isNear: boolean, n: Numbers): Ways {
  if (isAgreed(state)) return []
  const { both, union, firm, proposal } = readiness(state, isNear, n)
  const givesIn = [turned(n.union_accepts!, both * union * union), turned(n.firm_accepts!, both * firm * firm)] as const
  const givingIn = (crowd: number): Ways => [
    [{ ...state, offers: "firm's" }, givesIn[0] / crowd],
    [{ ...state, offers: "union's" }, givesIn[1] / crowd],
  ]
  if (state.offers === 'apart') {
    const closer = turned(n.firm_moves!, both * firm) + turned(n.union_moves!, both * union)
    const crowd = Math.max(1, closer + givesIn[0] + givesIn[1])
    return [[{ ...state, offers: 'close' }, closer / crowd], ...givingIn(crowd)]
  }
  const asks = [turned(n.half_offer!, both * union), turned(n.half_offer!, both * firm)] as const
  const crowd = Math.max(1, asks[0] + asks[1] + givesIn[0] + givesIn[1])
  const taken = asks[0] * turned(n.half_take!, firm * proposal) + asks[1] * turned(n.half_take!, union * proposal)
  return [[{ ...state, offers: 'halfway' }, taken / crowd], ...givingIn(crowd)]
}

function signed(state: State): State {
  if (state.contract !== 'run out') return { ...state, contract: 'signed' }
  const wasPeaceful = state.pressure === 'work' || state.pressure === 'vote'
  return { ...state, contract: wasPeaceful ? 'signed late' : 'signed after' }
}

function vote(state: State, n: Numbers): Ways {
  if (!isAgreed(state)) return []
  const ratio = state.offers === "firm's" ? 2 : state.offers === "union's" ? 1 / 2 : 1
  const no = turned(n.vote_down!, ratio)
  return [
    [signed(state), n.vote_week! * (1 - no)],
    [{ ...state, offers: 'close' }, n.vote_week! * no],
  ]
}

function pressure(state: State, isNear: boolean, n: Numbers): Ways {
  const ways: [State, number][] = []
  const isFree = state.contract === 'run out' && !isAgreed(state)
  const pressed = state.contract !== 'run out' && isNear ? n.or_near! : 1
  const at = (to: State['pressure']) => ({ ...state, pressure: to })
  if (state.pressure === 'work' && !isAgreed(state)) ways.push([at('vote'), turned(n.strike_vote!, pressed)])
  if (state.pressure === 'vote' && isFree) ways.push([at('strike'), n.strike_late!])
  if ((state.pressure === 'work' || state.pressure === 'vote') && isFree) ways.push([at('lockout'), n.lockout!])
  if (state.pressure === 'strike') ways.push([at('dug in'), n.harden!])
  if (isStill(state)) {
    if (state.fund < 2) ways.push([{ ...state, fund: state.fund === 0 ? 1 : 2 }, n.fund_falls!])
    if (state.stock < 2) ways.push([{ ...state, stock: state.stock === 0 ? 1 : 2 }, n.stock_falls!])
    const weakness = state.pressure === 'lockout' ? n.or_stock! ** state.stock : n.or_fund! ** state.fund
    if (isFree) ways.push([at('back'), turned(0.004, weakness)])
  }
  return ways
}

function mediator(state: State, n: Numbers): Ways {
  if (isAgreed(state)) return []
  const brought = isStill(state) ? n.or_stoppage_call! : 1
  if (state.mediator === 'none') return [[{ ...state, mediator: 'called' }, turned(n.mediator_call!, brought)]]
  return state.mediator === 'called' ? [[{ ...state, mediator: 'proposal' }, n.mediator_proposes!]] : []
}

function law(state: State, n: Numbers): Ways {
  const ways: [State, number][] = []
  if (state.law === 'silent' && isStill(state) && !isAgreed(state))
    ways.push([{ ...state, law: 'order', pressure: 'back' }, n.cooling_off!])
  if (state.law === 'order') {
    ways.push([{ ...state, law: 'over', pressure: 'dug in' }, n.resume! / 11])
    ways.push([{ ...state, law: 'over' }, (1 - n.resume!) / 11])
  }
  if (state.contract === 'run out' && !isAgreed(state))
    ways.push([{ ...state, contract: 'imposed' }, turned(n.impose!, isStill(state) ? 4 : 1)])
  return ways
}

/** The contract's last day: agreed in the last hour, extended, or run out, with a strike, a lockout or neither. */
function lastDay(state: State, n: Numbers): Ways {
  if (state.contract === 'run out') return []
  if (isAgreed(state)) return [[{ ...state, contract: 'extended' }, 1]]
  const ratio = (state.offers === 'apart' ? 1 / 4 : 1) * (state.pressure === 'vote' ? n.or_mandate! : 1)
  const agreed = turned(n.last_hour!, ratio)
  const out = (1 - agreed) * (1 - n.extend!)
  const strikes = state.pressure === 'vote' ? out * n.strike_expiry! : 0
  const lockouts = (out - strikes) * n.lockout!
  const gone = { ...state, contract: 'run out' } as const
  return [
    [{ ...state, contract: 'extended', offers: 'halfway' }, agreed],
    [{ ...state, contract: 'extended' }, (1 - agreed) * n.extend!],
    [{ ...gone, pressure: 'strike' }, strikes],
    [{ ...gone, pressure: 'lockout' }, lockouts],
    [gone, out - strikes - lockouts],
  ]
}

/** What a week brings, question by question; the last day follows them. */
export function stepsOf(isNear: boolean, isLast: boolean, n: Numbers): readonly ((state: State) => Ways)[] {
  const asked = [
    (state: State) => offers(state, isNear, n),
    (state: State) => vote(state, n),
    (state: State) => pressure(state, isNear, n),
    (state: State) => mediator(state, n),
    (state: State) => law(state, n),
    ...(isLast ? [(state: State) => lastDay(state, n)] : []),
  ]
  return asked.map((step) => (state: State) => (isOver(state) ? [] : step(state)))
}
