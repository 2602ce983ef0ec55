/** First run: the three ways in, and what happens to what is read. */
import { t } from '../words/t.ts';

export function Welcome() {
  return (
    <section id="welcome" aria-labelledby="welcome-title">
      <h2 id="welcome-title">{t('options.welcome.three')}</h2>
      <p>{t('options.welcome.text')}</p>
      <ul className="ways">
        <li>{t('options.welcome.panel')}</li>
        <li>{t('options.welcome.popup')}</li>
        <li>{t('options.welcome.menu')}</li>
      </ul>
    </section>
  );
}
