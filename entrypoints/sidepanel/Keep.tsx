/** Keeps or removes the range of the posting in front. What is kept comes back with the employer's evidence. */
import '../../lib/words/words.ts';
import { useState } from 'react';
import { KeepRange } from '../../components/evidence/KeepRange.tsx';
import { keepPosting, removeKept } from '../../lib/browser/kept.ts';
import type { Shown } from './useReport.ts';

export default function Keep({ now, before }: NonNullable<Shown['keep']>) {
  const [refused, setRefused] = useState<string | null>(null);
  return (
    <KeepRange
      now={now}
      before={before}
      refused={refused}
      onKeep={() => void keepPosting(now).then((why) => setRefused(why && `panel.keep.refused.${why}`))}
      onRemove={() => void removeKept([now.id])}
    />
  );
}
