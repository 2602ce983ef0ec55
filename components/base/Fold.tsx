/** What is secondary, closed until it is wanted: its name, and one line that says what is inside. */
import type { ReactNode } from 'react';

interface Props {
  title: ReactNode;
  /** What is inside, in one line. */
  line?: ReactNode;
  children: ReactNode;
  id?: string | undefined;
  /** Begins open. */
  open?: boolean;
  /** What it is beside a fold. */
  kind?: string;
}

export function Fold({ title, line, children, id, open = false, kind = '' }: Props) {
  return (
    <details id={id} className={`fold ${kind}`.trim()} open={open}>
      <summary>
        <span>
          {title}
          {line && <small className="soft">{line}</small>}
        </span>
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
