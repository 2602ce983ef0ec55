/** Words for each step of a negotiation, closed until wanted. */
import type { Script } from '../../lib/playbook/playbook.ts';
import { t } from '../words/t.ts';
import { type AnswerProps, ScriptView } from './ScriptView.tsx';

export function Scripts({ scripts, ...answer }: { scripts: Script[] } & AnswerProps) {
  return (
    <div className="scripts card">
      {scripts.map((script) => (
        <details key={script.id} id={`script-${script.id}`}>
          <summary>
            {t(`playbook.${script.id}.title`)}{' '}
            <span className="soft small">{t(`playbook.channel.${script.channel}`)}</span>
          </summary>
          <p className="soft">{t(`playbook.${script.id}.when`)}</p>
          <ScriptView script={script} {...answer} />
        </details>
      ))}
    </div>
  );
}
