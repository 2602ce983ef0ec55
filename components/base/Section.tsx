/** A part of the panel with its heading, so that headings make an outline of the page. */
import type { ReactNode } from 'react';
import { useId } from 'react';
import { Fold } from './Fold.tsx';

interface Props {
  title: string;
  children: ReactNode;
  /** Anchor to jump to. */
  id?: string;
  /** Stands beside the heading: a count, a small control. */
  aside?: ReactNode;
  /** Closed until it is wanted; this line says what is inside. */
  fold?: ReactNode;
}

export function Section({ title, children, id, aside, fold }: Props) {
  const heading = useId();
  return (
    <section
      id={id}
      className={fold ? 'folded' : undefined}
      aria-labelledby={heading}
      tabIndex={id ? -1 : undefined}
    >
      {fold ? (
        <Fold title={<h2 id={heading}>{title}</h2>} line={fold}>
          {children}
        </Fold>
      ) : (
        <>
          <div className="section-head">
            <h2 id={heading}>{title}</h2>
            {aside}
          </div>
          {children}
        </>
      )}
    </section>
  );
}
