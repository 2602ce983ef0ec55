/** The way to zod in this room: what is stored and what other processes send is checked before it is believed. */
export { every, oneOf, z } from '../text/shape.ts';
