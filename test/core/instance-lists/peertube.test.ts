import { describe, expect, it } from 'vitest';
import { peertube } from '../../../src/core/instance-lists/peertube';
import { toEnd } from '../../../src/core/time/steps';
import { reading, sampleOf } from '../../fakes/list-fixtures';

const parseRow = (row: Record<string, unknown>, language = 'fr') =>
  toEnd(peertube.parse([{ total: 1, data: [row] }], { ...reading, language }));

const open = { host: 'tube.example', health: 80, signupAllowed: true };

describe('the PeerTube list', () => {
  it('is read in full: one hoster, its offer, and no town from a country', () => {
    const { hosters, refusals, leftOut } = toEnd(peertube.parse([sampleOf('peertube')], reading));
    expect(refusals).toEqual([]);
    expect(leftOut).toEqual([
      { path: '0.data.1', reason: 'takes no new accounts' },
      { path: '0.data.2', reason: 'answers too seldom: 41 of 100' },
      { path: '0.data.3', reason: 'is for adults' },
    ]);
    const address = 'https://video.chatperche.example/';
    expect(hosters).toEqual([
      {
        id: 'video-chatperche-example',
        name: 'Vidéos perchées',
        description: 'Instance lyonnaise',
        site: address,
        country: 'FR',
        seat: null,
        body: null,
        audience: null,
        serviceArea: null,
        pages: null,
        status: 'active',
        membership: null,
        asOf: '2026-11-22',
        sources: [
          { name: 'https://instances.joinpeertube.org/api/v1/instances', asOf: '2026-11-22' },
        ],
        index: 'peertube',
        offers: [
          {
            id: 'video-chatperche-example/peertube',
            name: 'Vidéos perchées',
            address,
            addressKind: 'service',
            action: null,
            software: ['peertube'],
            softwareName: 'PeerTube',
            needs: ['video-hosting'],
            registration: 'free',
            price: null,
            availability: 'open',
            closesOn: null,
            evidence: 'seen',
          },
        ],
      },
    ]);
  });

  it('needs nothing but a host, health and open doors', () => {
    const [hoster] = parseRow(open).hosters;
    expect(hoster).toMatchObject({ name: 'tube.example', description: null, country: null });
  });

  it.each([
    ['nobody told whether it answers', { health: undefined }],
    ['answers too seldom: 79.9 of 100', { health: 79.9 }],
    ['takes no new accounts', { signupAllowed: undefined }],
    ['is for adults', { isNSFW: true }],
    ['has no room for videos of new accounts', { userVideoQuota: 0 }],
    ['is for speakers of other languages', { languages: ['de', 'en'] }],
  ])('leaves out what %s', (reason, changes) => {
    const { hosters, refusals, leftOut } = parseRow({ ...open, ...changes });
    expect([hosters, refusals]).toEqual([[], []]);
    expect(leftOut).toEqual([{ path: '0.data.0', reason }]);
  });

  it('is open where accounts are made at once, and on request where each is approved', () => {
    const told = (signupRequiresApproval: unknown) => {
      const [hoster] = parseRow({ ...open, signupRequiresApproval, userVideoQuota: -1 }).hosters;
      const [offer] = hoster?.offers ?? [];
      return [hoster?.audience, offer?.registration, offer?.availability];
    };
    expect(told(true)).toEqual(['on-request', 'free', null]);
    for (const other of [false, undefined, null, 'true', 1]) {
      expect(told(other)).toEqual([null, 'free', 'open']);
    }
  });

  it.each([
    [[], 'fr'],
    [['en', 'fr'], 'fr'],
    [['fr-CA'], 'fr'],
    [['de'], 'de-CH'],
  ])('keeps one for %j for who reads %s', (languages, language) => {
    expect(parseRow({ ...open, languages }, language).hosters).toHaveLength(1);
  });

  it('makes one line of a description, and cuts it', () => {
    const [hoster] = parseRow({
      ...open,
      name: 'Tube\u202E\u0007 à nous',
      shortDescription: `Une ligne\n\n${'très '.repeat(500)}longue`,
    }).hosters;
    expect(hoster?.name).toBe('Tube à nous');
    expect(hoster?.description).toMatch(/^Une ligne très très .*…$/);
    expect(hoster?.description?.length).toBeLessThanOrEqual(600);
  });
});
