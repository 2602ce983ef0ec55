/** Keeps or removes the range of the posting in front. What is kept comes back with the employer's evidence. */
import '../../lib/words/words.ts';
import { useNotStored } from '../../components/base/NotStored.tsx';
import { KeepRange } from '../../components/evidence/KeepRange.tsx';
import { keepPosting, removeKept } from '../../lib/browser/kept.ts';
import type { Shown } from './useReport.ts';

export default function Keep({ now, before }: NonNullable<Shown['keep']>) {
  const [why, tell] = useNotStored();
  return (
    <KeepRange
      now={now}
      before={before}
      refused={why}
      onKeep={() => void tell(keepPosting(now))}
      onRemove={() => void tell(removeKept([now.id]))}
    />
  );
}
