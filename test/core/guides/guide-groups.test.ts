import { describe, expect, it } from 'vitest';
import { type GuideFamily, guideFamilies } from '../../../src/core/guides/guide-families';
import { guideGroups, type Listed } from '../../../src/core/guides/guide-groups';
import { services } from '../../../src/core/services';
import { closingOn } from '../../../src/core/services/closing';
import { serviceCard } from '../../../src/core/services/service-card';
import { dayNumberOf } from '../../../src/core/time/day-number';

const today = dayNumberOf(Date.parse('2026-11-28'));
const listed = (id: string, closes?: string): Listed => ({
  id,
  name: id,
  closing: closes === undefined ? null : closingOn(closes),
});
const gmail = listed('gmail');
const padlet = listed('padlet');
const skype = listed('skype', '2025-05-05');
const all = [gmail, padlet, skype];
const families: readonly GuideFamily[] = [
  { id: 'documents', services: ['padlet'] },
  { id: 'files', services: [] },
  { id: 'talking', services: ['skype', 'gmail'] },
];
const grouping = { begun: [], used: [], families, day: today };

describe('the groups of the list of guides', () => {
  it('begin with what the user has to do with, in its order, without what has closed', () => {
    const { used } = guideGroups(all, {
      ...grouping,
      used: ['padlet', 'skype', 'gmail', 'unknown'],
    });
    expect(used).toEqual([padlet, gmail]);
  });

  it('leave out there what is under way: it stands in a box of its own, and in its family', () => {
    const groups = guideGroups(all, { ...grouping, begun: ['gmail'], used: ['padlet', 'gmail'] });
    expect(groups.used).toEqual([padlet]);
    expect(groups.bestKnown).not.toContain(gmail);
    expect(groups.families.flatMap((family) => family.services)).toContain(gmail);
  });

  it('have each open service in the family of its main need, and no empty family', () => {
    expect(guideGroups(all, grouping).families).toEqual([
      { id: 'documents', services: [padlet] },
      { id: 'talking', services: [gmail] },
    ]);
  });

  it('have what has closed apart, from its last day on', () => {
    expect(guideGroups(all, grouping).closed).toEqual([skype]);
    expect(guideGroups([listed('last', '2026-11-28')], grouping).closed).toHaveLength(1);
    expect(guideGroups([listed('last', '2026-11-29')], grouping).closed).toEqual([]);
  });

  it('name the ten best known, and leave out no service of the catalogue', () => {
    const cards = services.map((each) => ({ id: each.id, ...serviceCard(each, {}, []) }));
    const groups = guideGroups(cards, { ...grouping, families: guideFamilies(services) });
    expect(groups.bestKnown).toHaveLength(10);
    const shown = [...groups.families.flatMap((family) => family.services), ...groups.closed];
    expect(shown.map(({ id }) => id).toSorted()).toEqual(cards.map(({ id }) => id).toSorted());
  });
});
