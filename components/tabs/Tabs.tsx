/**
 * The report in four tabs. All of them stay mounted, so that nothing typed in one is lost by a look at another; those
 * that are not open are hidden, and out of the way of Tab and of screen readers. The open one is drawn first and the
 * others behind it in slices: a report drawn in one piece blocks the page for longer than a tenth of a second.
 */
import {
  type KeyboardEvent,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { t } from '../words/t.ts';
import { TabIcon } from './TabIcon.tsx';
import { type Go, GoContext, OpenTabContext, PartContext, TABS, type Tab } from './tabs.ts';

/** Where a digit is text, or a part of a date. */
const TYPING =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable]';

/** The tab that a key asks for, counted from the one that has the focus; null for any other key. */
function tabOfKey(key: string, from: Tab): Tab | null {
  const at = TABS.indexOf(from);
  const step = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[key];
  return step === undefined ? null : (TABS.at(step % TABS.length) ?? null);
}

/** The open tab: remembered above the report where something does, else here. */
function useOpenTab(): [Tab, (tab: Tab) => void] {
  const above = useContext(OpenTabContext);
  const [own, setOwn] = useState<Tab>('answer');
  return above ? [above.tab, above.open] : [own, setOwn];
}

/** Opens what a part is folded into, and the part itself where it is a fold; gives what is to have the focus. */
function unfold(part: HTMLElement): HTMLElement {
  const own = part instanceof HTMLDetailsElement ? part : part.querySelector<HTMLElement>(':scope > .fold');
  let each = (own ?? part).closest('details');
  while (each) {
    each.open = true;
    each = each.parentElement?.closest('details') ?? null;
  }
  return own?.querySelector('summary') ?? part;
}

/** Shows a tab where it was last scrolled to, and says where the focus goes. */
function useShow(
  open: (tab: Tab) => void,
  current: Tab,
  partId: (part: 'tab' | 'panel', tab: Tab) => string,
) {
  const places = useRef(new Map<Tab, number>());
  return (tab: Tab, focusOn: () => HTMLElement | null): void => {
    places.current.set(current, window.scrollY);
    flushSync(() => open(tab));
    const target = focusOn() ?? document.getElementById(partId('panel', tab));
    const isPart = target?.closest('[role="tabpanel"]') !== null;
    if (!isPart || target?.role === 'tabpanel') window.scrollTo(0, places.current.get(tab) ?? 0);
    if (!target) return;
    unfold(target).focus({ preventScroll: true });
    if (isPart && target.role !== 'tabpanel') target.scrollIntoView({ block: 'start' });
  };
}

interface Props {
  /** Stands above whichever tab is open: whose offer this is. */
  head: ReactNode;
  panels: Record<Tab, ReactNode>;
}

export function Tabs({ head, panels }: Props) {
  const [current, open] = useOpenTab();
  const [others, setOthers] = useState(false);
  useEffect(() => startTransition(() => setOthers(true)), []);
  const [asked, ask] = useState<{ id: string } | null>(null);
  const id = useId();
  const partId = (part: 'tab' | 'panel', tab: Tab): string => `${id}-${part}-${tab}`;
  const show = useShow(open, current, partId);
  const toTab = (tab: Tab): void => show(tab, () => document.getElementById(partId('tab', tab)));
  const go: Go = (tab, part) => {
    if (part) flushSync(() => ask({ id: part }));
    show(tab, () => (part ? document.getElementById(part) : null));
  };

  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      const { key, target } = event;
      const tab = TABS[Number(key) - 1];
      const button = tab && document.getElementById(partId('tab', tab));
      if (!button || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if ((target instanceof Element && target.closest(TYPING)) || document.querySelector('dialog[open]'))
        return;
      event.preventDefault();
      button.click();
    };
    /** A link to a part of the report opens the part's tab first. */
    const onLink = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
      const part = link && document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
      const tab = TABS.find((each) => document.getElementById(partId('panel', each))?.contains(part));
      if (!part || !tab) return;
      event.preventDefault();
      go(tab, part.id);
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('click', onLink);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('click', onLink);
    };
  });

  const onArrow = (event: KeyboardEvent): void => {
    const tab = tabOfKey(event.key, current);
    if (!tab) return;
    event.preventDefault();
    toTab(tab);
  };

  return (
    <GoContext value={go}>
      <div className="tab-bar" role="tablist" aria-label={t('answer.tabs')}>
        {TABS.map((tab, index) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={partId('tab', tab)}
            aria-selected={tab === current}
            aria-controls={partId('panel', tab)}
            aria-keyshortcuts={String(index + 1)}
            tabIndex={tab === current ? 0 : -1}
            onClick={() => toTab(tab)}
            onKeyDown={onArrow}
          >
            <TabIcon tab={tab} />
            {t(`answer.tab.${tab}`)}
          </button>
        ))}
      </div>
      {head}
      {TABS.map((tab) => (
        <div
          key={tab}
          role="tabpanel"
          id={partId('panel', tab)}
          className={`tab-panel tab-${tab}`}
          aria-labelledby={partId('tab', tab)}
          tabIndex={-1}
          hidden={tab !== current}
        >
          <PartContext value={asked}>{(others || tab === current) && panels[tab]}</PartContext>
        </div>
      ))}
    </GoContext>
  );
}
