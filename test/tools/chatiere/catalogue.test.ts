import { expect, it } from 'vitest';
import { catalogueLines } from '../../../src/tools/chatiere/catalogue';
import { aHoster, anOffer } from '../../builders/hosters';

const guide = { asOf: '2026-11', sources: ['https://docs.example/'] };

const hoster = aHoster({
  asOf: '2024-03',
  offers: [
    anOffer({ id: 'club/pad', evidence: 'seen' }),
    anOffer({ id: 'club/mail', evidence: 'known' }),
  ],
});

it('names what is due to be checked, oldest first, and nothing else', () => {
  const lines = catalogueLines(
    {
      guides: [
        { ...guide, service: 'fresh', checkedOn: '2026-02-01' },
        { ...guide, service: 'stale', checkedOn: '2025-06-01' },
        { ...guide, service: 'guessed', checkedOn: '2026-02-01', sources: [] },
        { ...guide, service: 'unfollowed' },
      ],
      licenceSources: new Map([
        ['etherpad', 'its LICENSE file'],
        ['lufi', null],
      ]),
      hosters: [hoster],
    },
    '2026-11-28',
  );
  expect(lines).toBe(
    [
      '-\tservice\tunfollowed\tnever-followed',
      '-\tsoftware\tlufi\tno-licence-source',
      '2024-03\toffer\tclub/mail\tnever-seen',
      '2025-06-01\tservice\tstale\tfollowed-over-a-year-ago',
      '2026-11\tguide\tguessed\tno-source',
      '',
    ].join('\n'),
  );
});

it('takes a check of just a year ago for one over a year old', () => {
  const on = (checkedOn: string) =>
    catalogueLines(
      { guides: [{ ...guide, service: 'x', checkedOn }], licenceSources: new Map(), hosters: [] },
      '2026-11-28',
    );
  expect(on('2025-11-28')).toContain('followed-over-a-year-ago');
  expect(on('2025-11-29')).toBe('');
});
