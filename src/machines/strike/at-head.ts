const HEADS = /(^|[.!?] )(UNION|FIRM|AUTHORITY)\b/g

/** A sentence or headline whose places know where they stand at its head: a name with an article, "the union", begins with a capital there. */
export const atHead = (text: string): string => text.replace(HEADS, '$1$2-FIRST')
