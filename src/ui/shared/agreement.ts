export const agreementText = {
  agree: 'checked two ways',
  unlucky: 'An unlucky seed',
  disagree: 'Exact and drawn disagree',
}

/** The joint test in three grades. */
export const gradeOfTest = (p: number): 'agree' | 'unlucky' | 'disagree' => {
  if (p >= 1e-3) return 'agree'
  return p >= 1e-6 ? 'unlucky' : 'disagree'
}
