/** What was removed from this page, and the way back for as long as the page is open: the last removal first. */
import { createContext, type ReactNode, useContext, useState } from 'react';
import { t } from '../words/t.ts';
import { NotStored, type Stored, useNotStored } from './NotStored.tsx';

interface Removal {
  name: string;
  back: () => Promise<Stored>;
}

const UndoContext = createContext<(removal: Removal) => void>(() => undefined);

/** Removes something by its name, with the way to bring back what was removed. */
export function useRemove(tell: (change: Promise<Stored>) => Promise<boolean>) {
  const offer = useContext(UndoContext);
  return <R,>(name: string, removal: Promise<Stored<R>>, back: (removed: R) => Promise<Stored>): void =>
    void tell(
      removal.then((outcome) => {
        if ('stored' in outcome) offer({ name, back: () => back(outcome.stored) });
        return outcome;
      }),
    );
}

export function Undo({ children }: { children: ReactNode }) {
  const [removed, setRemoved] = useState<Removal[]>([]);
  const [why, tell] = useNotStored();
  const last = removed.at(-1);
  const undo = (removal: Removal): void =>
    void tell(removal.back()).then((isBack) => {
      if (isBack) setRemoved((all) => all.filter((each) => each !== removal));
    });
  return (
    <UndoContext value={(removal) => setRemoved((all) => [...all, removal])}>
      {children}
      <div className="undo" role="status">
        {last && (
          <>
            <span>{t('common.removed', { name: last.name })}</span>{' '}
            <button type="button" className="btn" onClick={() => undo(last)}>
              {t('common.undo')}
            </button>
          </>
        )}
      </div>
      <NotStored why={why} />
    </UndoContext>
  );
}
