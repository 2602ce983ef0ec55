/** The job stands in a frame that the page around it may not look into: the way is the job's own page. */
import { t } from '../words/t.ts';
import { Notice } from './Notice.tsx';

/** `url` comes from a page: only an address of the web becomes a link. */
export function FrameNotice({ url }: { url: string }) {
  const host = URL.canParse(url) && url.startsWith('https://') ? new URL(url).host : null;
  return (
    <Notice title={t('state.frame.title')} text={t('state.frame.text')}>
      {host && (
        <a className="btn" href={url} target="_blank" rel="noreferrer">
          {t('state.frame.open', { host })}
        </a>
      )}
    </Notice>
  );
}
