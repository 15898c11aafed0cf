import { describe, expect, it } from 'vitest';
import { needsOfSoftware } from '../../../src/core/directory/needs-of-software';
import { parseHosters } from '../../../src/core/directory/snapshot';
import { needIds } from '../../../src/core/need';
import { softwareList } from '../../../src/core/software/software-list';
import { aHoster, anOffer } from '../../builders/hosters';

describe('the needs of an offer', () => {
  it('are those that its software answers', () => {
    for (const { id, needs } of softwareList) {
      expect(needsOfSoftware({ software: [id], needs: needIds }).needs.toSorted()).toEqual(
        needs.toSorted(),
      );
    }
  });

  it('are a few where its software is not known', () => {
    const { needs, leftOut } = needsOfSoftware({ software: [], needs: needIds });
    expect(needs).toEqual(needIds.slice(0, 3));
    expect(leftOut).toEqual(needIds.slice(3));
  });

  it('are never all of them, however much software an offer names', () => {
    const software = softwareList.map(({ id }) => id);
    expect(needsOfSoftware({ software, needs: needIds }).needs).toHaveLength(15);
  });

  it('are reported where a row claims more, and the offer stays', () => {
    const row = aHoster({ offers: [anOffer({ needs: needIds })] });
    const { hosters, refusals } = parseHosters([row]);
    expect(hosters[0]?.offers[0]?.needs).not.toContain('email');
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toMatchObject({ isKept: true });
  });
});
