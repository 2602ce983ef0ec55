/** Settings: sites, saved items, the person's data, and where the numbers come from. */
import '../../lib/words/words.ts';
import { useEffect } from 'react';
import { Mark } from '../../components/base/Mark.tsx';
import { Undo } from '../../components/base/Undo.tsx';
import { Sources } from '../../components/options/Sources.tsx';
import { Welcome } from '../../components/options/Welcome.tsx';
import { t } from '../../components/words/t.ts';
import { GUIDES } from '../../lib/guides/guides.ts';
import { AboutData } from './AboutData.tsx';
import { Data } from './Data.tsx';
import { Kept } from './Kept.tsx';
import { Library } from './Library.tsx';
import { Offers } from './Offers.tsx';
import { Saved } from './Saved.tsx';
import { Sites } from './Sites.tsx';

const SECTIONS = ['sites', 'offers', 'saved', 'library', 'data', 'about', 'facts'] as const;

export function App() {
  const welcome = location.hash === '#welcome';
  // The sections do not exist yet when the browser looks for the address's one.
  useEffect(() => void document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  return (
    <>
      <header className="bar">
        <Mark />
        <h1>{t(welcome ? 'options.welcome.title' : 'options.title')}</h1>
        <nav aria-label={t('options.nav')}>
          {SECTIONS.map((section) => (
            <a key={section} href={`#${section}`}>
              {t(`options.nav.${section}`)}
            </a>
          ))}
        </nav>
      </header>
      <main>
        <p>{t('options.privacy.text')}</p>
        {welcome && <Welcome />}
        <Sites />
        <Undo>
          <Offers />
          <Saved />
          <Kept />
          <Library />
          <Data />
        </Undo>
        <Sources guides={GUIDES} />
        <AboutData />
      </main>
      <footer className="soft">
        <p>{t('common.notAdvice')}</p>
      </footer>
    </>
  );
}
