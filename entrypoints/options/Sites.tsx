/** Which sites may be read without a click: what is granted, and the ways to change it. */
import { useEffect, useState } from 'react';
import { NotStored, useNotStored } from '../../components/base/NotStored.tsx';
import { hostOf, OwnSites } from '../../components/options/OwnSites.tsx';
import { SiteGroups } from '../../components/options/SiteGroups.tsx';
import { t } from '../../components/words/t.ts';
import { saveSettings, settings } from '../../lib/browser/settings.ts';
import {
  type Granted,
  type GroupId,
  granted,
  groups,
  onSitesChange,
  originOf,
  requestGroup,
  requestHost,
  revoke,
} from '../../lib/browser/sites.ts';
import { onSavedChange } from '../../lib/browser/storage.ts';

function useGranted(): Granted {
  const [now, setNow] = useState<Granted>({ groups: [], origins: [] });
  useEffect(() => {
    const load = (): void => void granted().then(setNow);
    load();
    return onSitesChange(load);
  }, []);
  return now;
}

function Badge() {
  const [on, setOn] = useState<boolean | null>(null);
  const [why, tell] = useNotStored();
  // What is stored, also when another page changes it.
  useEffect(() => {
    const load = (): void =>
      void settings().then(
        ({ badge }) => setOn(badge),
        () => undefined,
      );
    load();
    return onSavedChange(load);
  }, []);
  if (on === null) return null;
  return (
    <>
      <label className="check">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            const badge = event.currentTarget.checked;
            void tell(saveSettings({ badge })).then((stored) => stored && setOn(badge));
          }}
        />
        <span>{t('options.badge')}</span>
      </label>
      <NotStored why={why} />
    </>
  );
}

export function Sites() {
  const now = useGranted();
  const [problem, setProblem] = useState<string | null>(null);
  // The request is the first thing a click does: after any wait the browser would refuse to ask.
  const ask = (request: Promise<boolean>): void =>
    void request.then((allowed) => setProblem(allowed ? null : t('options.sites.refused')));
  return (
    <section id="sites" aria-labelledby="sites-title">
      <h2 id="sites-title">{t('options.sites.title')}</h2>
      <p>{t('options.sites.text')}</p>
      <SiteGroups
        groups={groups.map(({ id, names, origins }) => ({
          id,
          names,
          hosts: origins.map(hostOf),
          allowed: now.groups.includes(id),
        }))}
        onAllow={(id) => ask(requestGroup(id as GroupId))}
        onWithdraw={(id) => void revoke(id as GroupId)}
      />
      <OwnSites
        sites={now.origins}
        problem={problem}
        onAdd={(address) => {
          if (originOf(address) === null) setProblem(t('options.host-wrong'));
          else ask(requestHost(address));
        }}
        onRemove={(site) => void revoke(site)}
      />
      <Badge />
    </section>
  );
}
