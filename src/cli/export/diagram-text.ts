import type { DiagramState, MachineDiagram } from './machine-diagram'

const dotStyle: Record<DiagramState['kind'], string> = {
  waits: 'style=rounded',
  answer: 'style="rounded,dashed"',
  passed: 'style="rounded,dotted"',
  ending: 'style=rounded, peripheries=2',
}

/** The machine for Graphviz. Dashed: an answer, which takes no time; dotted: only passed; double: an ending. */
export function dotText({ regions, everywhere }: MachineDiagram): string {
  const clusters = regions.flatMap(({ name, initial, states, edges }) => [
    `  subgraph cluster_${name} {`,
    `    label="${name}"`,
    `    start_${name} [shape=point, label=""]`,
    ...states.map(({ id, name: label, kind }) => `    ${id} [label="${label}", ${dotStyle[kind]}]`),
    `    start_${name} -> ${initial}`,
    ...edges.map(({ from, to, label }) => `    ${from} -> ${to} [label="${label}"]`),
    '  }',
  ])
  return [
    'digraph negotiation {',
    '  rankdir=LR',
    '  node [shape=box, fontname="sans-serif"]',
    '  edge [fontname="sans-serif", fontsize=10]',
    ...clusters,
    ...(everywhere.length === 0
      ? []
      : [`  everywhere [shape=note, label="in every state:\\l${everywhere.map((label) => `${label}\\l`).join('')}"]`]),
    '}',
  ].join('\n')
}

/** The machine for Mermaid, one diagram of parallel regions. «answer» takes no time; an arrow to the end marks an ending. */
export function mermaidText({ regions, everywhere }: MachineDiagram): string {
  const blocks = regions.flatMap(({ name, initial, states, edges }) => [
    `  state "${name}" as region_${name} {`,
    ...states.map(
      ({ id, name: label, kind }) => `    state "${label}${kind === 'answer' ? ' «answer»' : ''}" as ${id}`,
    ),
    `    [*] --> ${initial}`,
    ...edges.map(({ from, to, label }) => `    ${from} --> ${to} : ${label}`),
    ...states.filter(({ kind }) => kind === 'ending').map(({ id }) => `    ${id} --> [*]`),
    '  }',
  ])
  return ['stateDiagram-v2', ...everywhere.map((label) => `  %% in every state: ${label}`), ...blocks].join('\n')
}
