/** Where a posting hires, against the place asked about. */
import { describe, expect, test } from 'vitest';
import { localityOf, meeting } from '../../../lib/evidence/locality.ts';

const meets = (asked: string | null, row: string | null) => meeting(localityOf(asked), localityOf(row));

describe('asked about San Francisco', () => {
  test.each([
    ['San Francisco', 'here'],
    ['Foster City, CA (Hybrid) In office M,W,F', 'here'],
    ['New York, NY | San Francisco, CA', 'here'],
    ['SF/NY', 'here'],
    ['Palo Alto', 'here'],
    ['Remote US', 'zone'],
    ['NAMER', 'zone'],
    ['California', 'zone'],
    ['US Tier 1', 'zone'],
    ['Remote (United States | Canada)', 'zone'],
    ['Austin, TX, Remote US', 'zone'],
    ['Hybrid', 'not-stated'],
    ['In-Office; Distributed', 'not-stated'],
    ['Zone 1', 'not-stated'],
    [null, 'not-stated'],
    ['Los Angeles', 'elsewhere'],
    ['Austin, TX', 'elsewhere'],
    ['London', 'elsewhere'],
    ['Canada - Remote (ON, AB, BC, or NS Only)', 'elsewhere'],
    ['Texas', 'elsewhere'],
    ['Spain', 'elsewhere'],
  ])('%s: %s', (row, expected) => expect(meets('San Francisco, CA', row)).toBe(expected));
});

test.each([
  ['London, UK', 'Remote UK', 'zone'],
  ['London', 'London, Ontario', 'elsewhere'],
  ['Vancouver', 'Vancouver, WA', 'elsewhere'],
  ['Vancouver', 'Vancouver, BC', 'here'],
  ['London', 'London, New York', 'here'],
  ['Bangalore', 'Bengaluru, India', 'here'],
  ['Hyderabad', 'Bengaluru, India', 'elsewhere'],
  // Towns of one labour market.
  ['Boston', 'Cambridge, MA', 'here'],
  ['New York', 'Jersey City, NJ', 'here'],
  ['Denver, CO', 'Boulder, CO', 'here'],
  ['Los Angeles', 'Santa Monica, CA', 'here'],
  ['Washington, D.C.', 'Reston, VA', 'here'],
  ['Delhi', 'Gurugram', 'here'],
  ['Zurich', 'Zug, Switzerland', 'here'],
  ['Dublin', 'Dublin, OH', 'elsewhere'],
  ['Dublin', 'Cork, Ireland', 'elsewhere'],
  ['San Jose, CA', 'Costa Rica', 'elsewhere'],
  ['San Jose, CA', 'San José, Costa Rica', 'elsewhere'],
  ['Berlin', 'Remote - Germany', 'zone'],
  ['Austin', 'Remote (U.S.)', 'zone'],
  ['Austin', 'U.S. (Remote)', 'zone'],
  ['Austin', 'Remote U.S.', 'zone'],
  // A country holds its cities; work anywhere in it has its own zone.
  ['United Kingdom', 'London', 'here'],
  ['Remote US', 'San Francisco', 'elsewhere'],
  ['Remote US', 'United States', 'zone'],
  ['Texas', 'Austin, TX', 'here'],
  // A town that no list has is itself, and neither its country nor a namesake's beginning.
  ['Mysore, India', 'Bengaluru, India', 'elsewhere'],
  ['Bangalore', 'Mysore, India', 'elsewhere'],
  ['Mysore, India', 'Mysore, Karnataka, India', 'here'],
  ['Mysore, India', 'Remote - India', 'zone'],
  ['Ogdenville, Utah', 'Salt Lake City, UT', 'elsewhere'],
  ['Ogdenville, Utah', 'Hybrid- Ogdenville, UT', 'here'],
  ['Salt Lake City, UT', 'Hybrid, Utah', 'zone'],
  ['London', 'Europe | UK', 'zone'],
  // Nothing asked: everything that names a place is as near.
  [null, 'Tokyo, Japan', 'here'],
  [null, 'Hybrid', 'not-stated'],
])('asked about %s, %s: %s', (asked, row, expected) => expect(meets(asked, row)).toBe(expected));

test('words are not codes, and a very long list ends', () => {
  expect(localityOf('work in or near me, hi')).toMatchObject({ states: [], countries: [] });
  expect(localityOf('Austin, TX; '.repeat(50_000)).states).toEqual(['TX']);
});
