/** A message that stands instead of, or above, the report: what is the matter and what to do. */
import type { ReactNode } from 'react';
import { InfoIcon, WarnIcon } from '../base/icons.tsx';

interface Props {
  title: string;
  text?: string | undefined;
  tone?: 'info' | 'warn';
  children?: ReactNode;
}

export function Notice({ title, text, tone = 'info', children }: Props) {
  return (
    <div className={`notice ${tone}`}>
      {tone === 'warn' ? <WarnIcon /> : <InfoIcon />}
      <div>
        <h2>{title}</h2>
        {text && <p>{text}</p>}
        {children}
      </div>
    </div>
  );
}
