import { expect, it } from 'vitest';
import { nameOf, parseOffers } from '../../../../src/core/directory/file/parse-offers';
import { aHoster, anOffer } from '../../../builders/hosters';

it('a bad offer is told with its place and id, and costs no good one', () => {
  const good = anOffer();
  const told: string[] = [];
  const refuse = (path: string, reason: string) => void told.push(`${path} ${reason}`);
  const bad = { ...good, id: 'bad', address: 'http://plain.example/' };
  const read = parseOffers(
    [bad, good, good],
    aHoster().site,
    { refuse, keep: refuse },
    '2027-12-31',
  );
  expect(read).toEqual([good]);
  expect(told).toEqual([
    expect.stringContaining('offers.0.address (bad)'),
    `offers.2.id ${good.id} stands twice`,
  ]);
});

it('the id of a row is named where it can be shown', () => {
  expect([{ id: 'a-b/c' }, { id: 'A B' }, 3, null].map(nameOf)).toEqual([' (a-b/c)', '', '', '']);
});
