/** One employer’s negotiation: what stands now, its rounds, and what changed between two of them. */
import { useState } from 'react';
import { agreedBefore, type Negotiation, originsOf, type Round, standing } from '../../lib/ledger/ledger.ts';
import { type Side, sideOf } from '../../lib/ledger/side.ts';
import { aboutWords } from '../../lib/ledger/words.ts';
import { useFirst } from '../base/More.tsx';
import { dateText, t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';
import { Differences } from './Differences.tsx';
import { RoundEdit } from './RoundEdit.tsx';
import { Sure } from './Sure.tsx';

/** Rounds that are drawn at once. */
const STEP = 10;

export interface NegotiationActions {
  /** `base` is the round as it was when it was opened. True where it was stored. */
  onRound: (negotiationId: string, round: Round, base: Round) => Promise<boolean>;
  onDropRound: (negotiationId: string, roundId: string) => void;
  onDrop: (negotiationId: string) => void;
}

const sideOfRound = ({ id, offer, quotes }: Round, name: string): Side =>
  sideOf({ id, name, offer, origins: originsOf(quotes) });

/** The yearly total; where it is unknown, base, and what is missing. */
function Total({ side }: { side: Side }) {
  const { total, base } = side.counted.recurring;
  const claimed = side.claimed?.recurring.total;
  if (!total && !base) return <span className="soft">{t('ledger.unknown')}</span>;
  return (
    <span>
      <Words
        of={total ? 'ledger.total' : 'ledger.base'}
        with={{ amount: (total ?? base) as NonNullable<typeof base> }}
      />
      {total && claimed && (
        <small className="soft">
          {' '}
          <Words of="ledger.claimed" with={{ claimed }} />
        </small>
      )}
    </span>
  );
}

function RoundLine({
  negotiation,
  round,
  ...actions
}: { negotiation: Negotiation; round: Round } & NegotiationActions) {
  const { id, employer } = negotiation;
  const [editing, setEditing] = useState(false);
  const what = t('ledger.round', { kind: round.kind, date: dateText(round.date) });
  return (
    <li className="round">
      <p className="round-head">
        <span className={`round-kind ${round.kind}`}>{t(`ledger.kind.${round.kind}`)}</span>
        <span className="soft">{dateText(round.date)}</span>
        <Total side={sideOfRound(round, employer)} />
      </p>
      {round.note !== '' && <p className="round-note">{round.note}</p>}
      <div className="round-actions">
        <button
          type="button"
          className="link"
          aria-expanded={editing}
          aria-label={t('ledger.edit.openNamed', { round: what, employer })}
          onClick={() => setEditing(!editing)}
        >
          {t('ledger.edit.open')}
        </button>
        {negotiation.rounds.length > 1 && (
          <Sure
            label={t('ledger.remove')}
            named={t('ledger.removeNamed', { round: what, employer })}
            onSure={() => actions.onDropRound(id, round.id)}
          />
        )}
      </div>
      {editing && (
        <RoundEdit
          round={round}
          onSave={(changed, base) =>
            // What was typed stays where it was not stored.
            void actions.onRound(id, changed, base).then((stored) => stored && setEditing(false))
          }
        />
      )}
    </li>
  );
}

/** The last word against the one before it, unless two others are chosen. */
function Changes({ negotiation }: { negotiation: Negotiation }) {
  const { rounds } = negotiation;
  const last = rounds.at(-1) as Round;
  const before = agreedBefore(negotiation, last) ?? (rounds[0] as Round);
  const [chosen, choose] = useState<{ earlier?: string; later?: string }>({});
  const pick = (end: 'earlier' | 'later', otherwise: Round): Round =>
    rounds.find(({ id }) => id === chosen[end]) ?? otherwise;
  const ends = { earlier: pick('earlier', before), later: pick('later', last) };
  return (
    <details className="changes">
      <summary>{t('ledger.changes.title')}</summary>
      <div className="changes-choice">
        {(['earlier', 'later'] as const).map((end) => (
          <label key={end}>
            {t(`ledger.changes.${end}`)}
            <select
              value={ends[end].id}
              onChange={(event) => choose({ ...chosen, [end]: event.currentTarget.value })}
            >
              {rounds.map((round) => (
                <option key={round.id} value={round.id}>
                  {t('ledger.round', { kind: round.kind, date: dateText(round.date) })}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <Differences {...ends} />
    </details>
  );
}

export function NegotiationCard({
  negotiation,
  ...actions
}: { negotiation: Negotiation } & NegotiationActions) {
  const { id, employer, rounds } = negotiation;
  const offer = (standing(negotiation) ?? rounds[0])?.offer;
  // The last rounds are what it is about.
  const [last, earlier] = useFirst(rounds.toReversed(), STEP);
  return (
    <article className="card negotiation" aria-label={employer}>
      <h3>{employer}</h3>
      <p className="soft">{offer && aboutWords(offer).join(' · ')}</p>
      {offer?.deadline && <p>{t('ledger.replyBy', { date: dateText(offer.deadline) })}</p>}
      {earlier}
      <ol className="rounds">
        {last.toReversed().map((round) => (
          <RoundLine key={round.id} negotiation={negotiation} round={round} {...actions} />
        ))}
      </ol>
      {rounds.length > 1 && <Changes negotiation={negotiation} />}
      <Sure
        label={t('ledger.removeAll')}
        named={t('ledger.removeAllNamed', { employer })}
        onSure={() => actions.onDrop(id)}
      />
    </article>
  );
}
