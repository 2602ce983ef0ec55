/** The yearly total with its parts, or, where it is unknown, the base and what is missing. */
import type { Figure } from '../../lib/figures/figure.ts';
import type { Report } from '../../lib/report/report.ts';
import { Num } from '../figure/Num.tsx';
import { t } from '../words/t.ts';
import { Words } from '../words/Words.tsx';
import { type OfferParts, partsOf } from './parts.ts';

function OneOffs({ oneOffs }: Pick<OfferParts, 'oneOffs'>) {
  return oneOffs.map(({ year, figure }) => (
    <span key={year} className="part">
      {' '}
      <Words of="panel.part.once" with={{ amount: figure, year }} />
    </span>
  ));
}

function Sum({ recurring }: Pick<OfferParts, 'recurring'>) {
  return (
    <>
      {recurring.map(({ name, figure }, index) => (
        <span key={name} className="part">
          {index > 0 && ' + '}
          <Num figure={figure} label={t(`panel.part.${name}`)} /> {t(`panel.part.of.${name}`)}
        </span>
      ))}
      .
    </>
  );
}

function Headline({ figure, label, per }: { figure: Figure; label: string; per: string }) {
  return (
    <p className="total">
      <span className="sr">{label}: </span>
      <Num figure={figure} label={label} /> <small>{per}</small>
    </p>
  );
}

export function Total({ report }: { report: Report }) {
  const { recurring, oneOffs, base } = partsOf(report);
  const result = report.cases[0]?.result;
  const total = result?.recurring ?? null;
  if (total) {
    return (
      <div className="total-block">
        <Headline figure={total} label={t('panel.total.label')} per={t('panel.total.per')} />
        <p className="parts">
          <Sum recurring={recurring} />
          <OneOffs oneOffs={oneOffs} />
        </p>
        {result?.cashView && (
          <p className="parts">
            <Words of="panel.total.cash" with={{ cash: result.cashView }} />
          </p>
        )}
      </div>
    );
  }
  return (
    <div className="total-block">
      {base ? (
        <Headline figure={base} label={t('panel.total.base')} per={t('panel.total.basePer')} />
      ) : (
        <p className="total total-none">{t('panel.total.none')}</p>
      )}
      <p className="parts">
        {t(base ? 'panel.total.unknown' : 'panel.total.noBase')}
        <OneOffs oneOffs={oneOffs} />
      </p>
    </div>
  );
}
