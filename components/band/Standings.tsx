/** Where each part of the offer stands in what each source says of that part: a line for each pair. */
import type { Standing } from '../../lib/report/standings.ts';
import { Section } from '../base/Section.tsx';
import { Num } from '../figure/Num.tsx';
import { t } from '../words/t.ts';

/** Inside a range how far up; outside it the word alone, since there is no way up to be a part of. */
const inside = ({ word }: Standing): boolean => word !== 'below' && word !== 'above';

const Place = ({ standing }: { standing: Standing }) => {
  const { measure, word, p } = standing;
  return (
    <>
      {inside(standing) && <Num figure={p} label={t(`panel.part-name.${measure}`)} />}
      <small>{t(`panel.word.${word}`)}</small>
    </>
  );
};

export function Standings({ standings }: { standings: Standing[] }) {
  if (standings.length === 0) return null;
  return (
    <Section title={t('panel.standings.title')} fold={t('panel.standings.fold', { n: standings.length })}>
      <table className="standings">
        <caption className="sr">{t('panel.standings.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('panel.standings.part')}</th>
            <th scope="col">{t('panel.standings.source')}</th>
            <th scope="col">{t('panel.standings.place')}</th>
          </tr>
        </thead>
        <tbody>
          {standings.map((standing) => (
            <tr key={standing.rangeId}>
              <th scope="row">
                {t(`panel.part-name.${standing.measure}`)}
                <small>
                  <Num figure={standing.value} label={t(`panel.part-name.${standing.measure}`)} short />
                </small>
              </th>
              <td>
                {t(`panel.tierShort.${standing.tier}`)}
                <small>
                  <Num figure={standing.low} label={t('panel.band.low')} short />–
                  <Num figure={standing.high} label={t('panel.band.high')} short />
                </small>
              </td>
              <td>
                <Place standing={standing} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
