/** Contradictions and weaknesses found in the guide, each with its sums and the lines it stands on. */
import type { AuditFinding } from '../../lib/evidence/evidence.ts';
import { WarnIcon } from '../base/icons.tsx';
import { Steps } from '../figure/Derivation.tsx';
import { figureText, t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';

function Sums({ finding }: { finding: AuditFinding }) {
  if (finding.sums.length === 0) return null;
  return (
    <details>
      <summary>{t('panel.findings.sums', { n: finding.sums.length })}</summary>
      {finding.sums.map((sum, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sums have no name, and their order never changes
        <div key={index} className="sum-block">
          <strong className="amount">{figureText(sum)}</strong>
          <Steps figure={sum} depth={1} />
        </div>
      ))}
    </details>
  );
}

export function Findings({ findings }: { findings: AuditFinding[] }) {
  return (
    <ul className="notes">
      {findings.map((finding, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a rule may find several things of one wording
        <li key={`${finding.rule}:${index}`} className={`note ${finding.severity}`}>
          <WarnIcon />
          <div>
            <p>
              <Words of={finding.textKey} with={finding.params} />
            </p>
            <p className="soft small">
              {t(`panel.severity.${finding.severity}`)}
              {finding.lines.length > 0 && t('panel.findings.lines', { lines: finding.lines.join(', ') })}
            </p>
            <Sums finding={finding} />
          </div>
        </li>
      ))}
    </ul>
  );
}
