import { describe, expect, it } from 'vitest';
import { mobilizon } from '../../../src/core/instance-lists/mobilizon';
import { toEnd } from '../../../src/core/time/steps';
import { reading, sampleOf } from '../../fakes/list-fixtures';

const parseRow = (row: Record<string, unknown>) =>
  toEnd(mobilizon.parse([{ total: 1, data: [row] }], reading));

const alive = { host: 'agenda.example', health: 50, totalLocalEvents: 5 };

describe('the Mobilizon list', () => {
  it('is read in full', () => {
    const { hosters, refusals, leftOut } = toEnd(mobilizon.parse([sampleOf('mobilizon')], reading));
    expect(refusals).toEqual([]);
    expect(leftOut).toEqual([{ path: '0.data.1', reason: 'answers too seldom: 12 of 100' }]);
    expect(hosters).toMatchObject([
      {
        id: 'agenda-chatperche-example',
        name: 'Agenda perché',
        site: 'https://agenda.chatperche.example/',
        country: 'DE',
        seat: null,
        status: 'active',
        index: 'mobilizon',
        offers: [
          {
            id: 'agenda-chatperche-example/mobilizon',
            software: ['mobilizon'],
            needs: ['events', 'social-network'],
            registration: null,
            price: null,
            availability: null,
          },
        ],
      },
    ]);
    expect(hosters).toHaveLength(1);
  });

  it.each([
    ['answers too seldom: 49 of 100', { health: 49 }],
    ['keeps hardly any event', { totalLocalEvents: 4 }],
    ['nobody told whether events are kept there', { totalLocalEvents: null }],
  ])('leaves out what %s', (reason, changes) => {
    expect(parseRow(alive).hosters).toHaveLength(1);
    expect(parseRow({ ...alive, ...changes }).leftOut).toEqual([{ path: '0.data.0', reason }]);
  });
});
