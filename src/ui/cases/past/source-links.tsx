import kit from '../kit.module.css'

type SourceLinksProps = {
  readonly sources: readonly { readonly publisher: string; readonly title: string; readonly url: string }[]
}

/** Where something comes from: publishers as links, titles on hover and for screen readers. */
export function SourceLinks({ sources }: SourceLinksProps) {
  return (
    <span className={kit.sources}>
      {sources.map(({ publisher, title, url }) => (
        <a key={url} href={url} target="_blank" rel="noreferrer" title={title}>
          {publisher}
          <span className="so-hidden">: {title}</span>
        </a>
      ))}
    </span>
  )
}
