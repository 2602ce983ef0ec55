/** A part of the panel with its heading, so that headings make an outline of the page. */
import type { ReactNode } from 'react';
import { useId } from 'react';

interface Props {
  title: string;
  children: ReactNode;
  /** Anchor to jump to. */
  id?: string;
  /** Stands beside the heading: a count, a small control. */
  aside?: ReactNode;
}

export function Section({ title, children, id, aside }: Props) {
  const heading = useId();
  return (
    <section id={id} aria-labelledby={heading} tabIndex={id ? -1 : undefined}>
      <div className="section-head">
        <h2 id={heading}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
