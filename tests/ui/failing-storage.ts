/** Storage in memory that can be told to fail: at the k-th call, at every call from then on, or when it holds too much. */
export class FailingStorage {
  readonly #items = new Map<string, string>()
  #calls = 0
  failAt = 0
  isDenied = false
  room = Number.POSITIVE_INFINITY

  #call(): void {
    this.#calls += 1
    if (this.isDenied || this.#calls === this.failAt) throw new DOMException('refused', 'QuotaExceededError')
  }

  get calls(): number {
    return this.#calls
  }
  get length(): number {
    this.#call()
    return this.#items.size
  }
  /** Begins to count calls anew. */
  count(failAt = 0): void {
    this.#calls = 0
    this.failAt = failAt
  }
  key(at: number): string | null {
    return [...this.#items.keys()][at] ?? null
  }
  getItem(key: string): string | null {
    this.#call()
    return this.#items.get(key) ?? null
  }
  setItem(key: string, value: string): void {
    this.#call()
    const others = [...this.#items].reduce(
      (sum, [name, text]) => sum + (name === key ? 0 : name.length + text.length),
      0,
    )
    if (others + key.length + value.length > this.room) throw new DOMException('full', 'QuotaExceededError')
    this.#items.set(key, value)
  }
  removeItem(key: string): void {
    this.#call()
    this.#items.delete(key)
  }
  /** Everything held, as a test looks at it. */
  all(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#items)
  }
}
