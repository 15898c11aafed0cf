import { describe, expect, it } from 'vitest';
import { movingStages, needsInOrder, servicesToLeave } from '../../../src/core/guides/moving-order';
import type { NeedId } from '../../../src/core/need';
import { services } from '../../../src/core/services';
import { openOn } from '../../../src/core/services/closing';
import { serviceCard } from '../../../src/core/services/service-card';
import { suiteOf, suites } from '../../../src/core/services/suite';
import { dayNumberOf } from '../../../src/core/time/day-number';

const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id);

/** Services of a suite, in no order. */
const some: { id: string; needs: NeedId[] }[] = [
  { id: 'hub', needs: ['email', 'file-sync'] },
  { id: 'docs', needs: ['text-collab'] },
  { id: 'team', needs: ['videoconf', 'calendar'] },
  { id: 'mail', needs: ['email'] },
];

describe('the order of moving', () => {
  it('begins with mail, and leaves the account that leads to all others for the end', () => {
    const needs: NeedId[] = ['text-collab', 'email', 'calendar', 'file-sync'];
    expect(ids(servicesToLeave({ account: 'hub' as never }, some, needs))).toEqual([
      'mail',
      'team',
      'docs',
      'hub',
    ]);
  });

  it('has only the services that the needs are for', () => {
    expect(ids(servicesToLeave({ account: null }, some, ['videoconf']))).toEqual(['team']);
    expect(servicesToLeave({ account: null }, some, [])).toEqual([]);
  });

  it('of needs has each once', () => {
    expect(needsInOrder(some)).toEqual([
      'email',
      'calendar',
      'file-sync',
      'text-collab',
      'videoconf',
    ]);
  });

  it('has a place for each need of a suite, and one alone', () => {
    const listed = movingStages.flatMap(({ needs }) => needs);
    expect(new Set(listed).size).toBe(listed.length);
    const cards = services.map((service) => ({ id: service.id, ...serviceCard(service, {}, []) }));
    const members = openOn(cards, dayNumberOf(Date.parse('2026-11-28'))).filter(
      ({ suite }) => suite !== null,
    );
    const unlisted = needsInOrder(members).filter((need) => !listed.includes(need));
    expect(unlisted, 'put these needs into src/core/guides/moving-order.ts').toEqual([]);
  });

  it('brings every guide of Google’s mail, files and documents in the order of the days', () => {
    const [google] = suites;
    const members = services.filter((service) => suiteOf(service) === 'google');
    const needs: NeedId[] = ['search', 'text-collab', 'file-sync', 'contacts', 'email'];
    expect(ids(servicesToLeave(google, members, needs))).toEqual([
      'gmail',
      'google-contacts',
      'google-drive',
      'google-docs',
      'google-search',
    ]);
  });
});
