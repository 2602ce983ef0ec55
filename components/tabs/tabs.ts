/** The tabs of a report: their order, which one is open, and the way to a part that stands in another one. */
import { createContext } from 'react';

/** In the order in which they stand; the keys 1 to 4 open them. */
export const TABS = ['answer', 'counter', 'why', 'offer'] as const;

export type Tab = (typeof TABS)[number];

export interface OpenTab {
  tab: Tab;
  open: (tab: Tab) => void;
}

/** The open tab of the document in front, where something above the report remembers it; null where nothing does. */
export const OpenTabContext = createContext<OpenTab | null>(null);

/** Opens a tab, and in it the part with this id: the focus goes there. */
export type Go = (tab: Tab, id?: string) => void;

/** The part that was asked for last, by its id: what shows one of several things shows that one. */
export const PartContext = createContext<{ id: string } | null>(null);

export const GoContext = createContext<Go>(() => undefined);
