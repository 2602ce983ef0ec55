/** Groups of sites with what allowing each means, one switch a group. */
import { listText, t } from '../words/t.ts';

export interface GroupView {
  id: string;
  /** Names of its sites. */
  names: readonly string[];
  hosts: string[];
  allowed: boolean;
}

interface Props {
  groups: GroupView[];
  /** Called straight from the click: browsers only ask for a permission inside it. */
  onAllow: (id: string) => void;
  onWithdraw: (id: string) => void;
}

export function SiteGroups({ groups, onAllow, onWithdraw }: Props) {
  return (
    <ul className="groups">
      {groups.map(({ id, names, hosts, allowed }) => {
        return (
          <li key={id} className="card">
            <div className="group-head">
              <h3>{t(`options.sites.${id}.title`)}</h3>
              <span className={allowed ? 'state on' : 'state'}>
                {t(allowed ? 'options.sites.on' : 'options.sites.off')}
              </span>
            </div>
            <p>{t(`options.sites.${id}.text`, { sites: listText(names, id === 'mail' ? 'or' : 'and') })}</p>
            <details>
              <summary>{t('options.sites.which')}</summary>
              <ul className="lines soft">
                {hosts.map((host) => (
                  <li key={host}>{host}</li>
                ))}
              </ul>
            </details>
            <button
              type="button"
              className={allowed ? 'btn' : 'btn main'}
              onClick={() => (allowed ? onWithdraw(id) : onAllow(id))}
            >
              {t(`options.sites.${id}.${allowed ? 'withdraw' : 'allow'}`)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
