/** The tabs behind the answer. They come as a part of their own, a moment after it. */
export { CounterTab } from '../counter/CounterTab.tsx';
export { OfferTab } from '../offer/OfferTab.tsx';
export { WhyTab } from '../why/WhyTab.tsx';
