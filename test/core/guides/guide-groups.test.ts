import { describe, expect, it } from 'vitest';
import { guideGroups, type Listed } from '../../../src/core/guides/guide-groups';
import { services } from '../../../src/core/services';
import { closingOn } from '../../../src/core/services/closing';
import { serviceCard } from '../../../src/core/services/service-card';
import { dayNumberOf } from '../../../src/core/time/day-number';

const today = dayNumberOf(Date.parse('2026-11-28'));
const listed = (id: string, needs: Listed['needs'], closes?: string): Listed => ({
  id,
  name: id,
  needs,
  closing: closes === undefined ? null : closingOn(closes),
});
const gmail = listed('gmail', ['email']);
const padlet = listed('padlet', ['whiteboard', 'email']);
const skype = listed('skype', ['videoconf'], '2025-05-05');
const all = [gmail, padlet, skype];

describe('the groups of the list of guides', () => {
  it('begin with what the user has to do with, in its order, without what has closed', () => {
    const { used } = guideGroups(all, ['padlet', 'skype', 'gmail', 'unknown'], today);
    expect(used).toEqual([padlet, gmail]);
  });

  it('have each open service in the family of its main need, and no empty family', () => {
    expect(guideGroups(all, [], today).families).toEqual([
      { id: 'documents', services: [padlet] },
      { id: 'talking', services: [gmail] },
    ]);
  });

  it('have what has closed apart, from its last day on', () => {
    expect(guideGroups(all, [], today).closed).toEqual([skype]);
    expect(guideGroups([listed('last', ['email'], '2026-11-28')], [], today).closed).toHaveLength(
      1,
    );
    expect(guideGroups([listed('last', ['email'], '2026-11-29')], [], today).closed).toEqual([]);
  });

  it('name the ten best known, and leave out no service of the catalogue', () => {
    const cards = services.map((each) => ({ id: each.id, ...serviceCard(each, 'fr') }));
    const groups = guideGroups(cards, [], today);
    expect(groups.bestKnown).toHaveLength(10);
    const shown = [...groups.families.flatMap((family) => family.services), ...groups.closed];
    expect(shown.map(({ id }) => id).toSorted()).toEqual(cards.map(({ id }) => id).toSorted());
  });
});
