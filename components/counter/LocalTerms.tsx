/** The offer in the terms of its country: the parts of a cost to company, or per annum with the pension. */
import type { Local } from '../../lib/worth/local-rows.ts';
import { Section } from '../base/Section.tsx';
import { Num } from '../figure/Num.tsx';
import { t } from '../words/t.ts';

export function LocalTerms({ local }: { local: Local }) {
  const title = t(`counter.local-${local.country}`);
  return (
    <Section
      title={title}
      fold={t('panel.local.fold', {
        known: local.rows.filter(({ figure }) => figure).length,
        n: local.rows.length,
        questions: local.questions.length,
      })}
    >
      <table>
        <caption className="sr">{title}</caption>
        <tbody>
          {local.rows.map(({ name, figure }) => {
            const label = t(`counter.local-${name}`);
            return (
              <tr key={name}>
                <th scope="row">{label}</th>
                <td>
                  {figure ? (
                    <Num figure={figure} label={label} />
                  ) : (
                    <span className="soft">{t('panel.unknown')}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {local.questions.length > 0 && (
        <ul className="lines">
          {local.questions.map((question) => (
            <li key={question}>{t(`counter.${question}`)}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
