/** A drawing for each tab, beside its name. */
import type { Tab } from './tabs.ts';

const PATHS: Record<Tab, string> = {
  answer: 'M9 15.500V3M4.500 7.500 9 3l4.500 4.500',
  counter: 'M2.500 3.500h13v9h-7l-3.500 3v-3h-2.500z',
  why: 'M3.500 15V9.500M9 15V3.500M14.500 15v-4',
  offer: 'M4 2.500h6.500l3.500 3.500v9.500H4zM7 9h4M7 12h4',
};

export function TabIcon({ tab }: { tab: Tab }) {
  return (
    <svg viewBox="0 0 18 18" className="icon tab-icon" aria-hidden="true">
      <path d={PATHS[tab]} />
    </svg>
  );
}
