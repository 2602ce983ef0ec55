// Written by `npm run indexes`. Do not edit: add a file to this folder instead.
import structuredPay from './structured-pay.ts';

export default [structuredPay];
