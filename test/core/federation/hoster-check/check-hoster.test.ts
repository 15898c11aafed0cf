import { describe, expect, it } from 'vitest';
import { checkHoster } from '../../../../src/core/federation/hoster-check/check-hoster';
import { aHoster, aSeat } from '../../../builders/hosters';
import { places } from '../../../builders/places';
import { sampleAt } from '../../../fixtures/directory/chatonsinfos/web';

const today = '2026-11-22';

/** Checks a site of the samples' web, or of one made up, and says what was asked. */
async function check(
  typed: string,
  changes: Partial<Parameters<typeof checkHoster>[0]> = {},
  at: (address: string) => Uint8Array | string | undefined = sampleAt,
) {
  const asked: string[] = [];
  const outcome = await checkHoster(
    { typed, today, curated: [], ...changes },
    {
      isStopped: () => false,
      transport: async ({ address }) => {
        asked.push(address);
        const found = at(address);
        if (found === undefined) return { kind: 'failed', failure: 'bad-status', detail: '404' };
        const bytes = typeof found === 'string' ? new TextEncoder().encode(found) : found;
        return { kind: 'file', bytes, askedAt: 0 };
      },
    },
  );
  return { asked, ...outcome };
}

const alto = (links: string) =>
  `organization.name = Alto\norganization.website = https://alto.example/\n${links}`;

describe('the check of a hoster', () => {
  it('reads each file once, and shows the hoster as a crawl would find it', async () => {
    const { asked, problem, hoster, files } = await check('www.chatperche.example');
    expect(problem).toBeNull();
    expect(hoster).toMatchObject({ name: 'Chat Perché' });
    expect(hoster?.offers.length).toBeGreaterThan(0);
    expect(files.map((file) => file.class)).toEqual([
      'organization',
      'service',
      'service',
      'service',
    ]);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('asks no other host than the one that was typed, whatever the files link', async () => {
    const { asked, elsewhere, files } = await check('alto.example', {}, (address) =>
      address.endsWith('/alto.properties')
        ? alto('subs.a = https://pads.alto.example/a\nsubs.b = https://192.168.1.1/b')
        : undefined,
    );
    expect(asked).toEqual(['https://alto.example/.well-known/chatonsinfos/alto.properties']);
    expect(elsewhere).toEqual(['https://pads.alto.example/a', 'https://192.168.1.1/b']);
    expect(files).toHaveLength(1);
  });

  it('lays the files over what the directory knows, as a refresh does', async () => {
    const known = aHoster({
      name: 'Old name',
      site: 'https://alto.example/',
      seat: aSeat(places.lyon, { town: 'Lyon' }),
    });
    const { hoster, files } = await check('alto.example', { curated: [known] }, (address) =>
      address.endsWith('/alto.properties') ? alto('') : undefined,
    );
    expect(hoster).toMatchObject({ id: known.id, name: 'Alto', seat: known.seat });
    expect(files[0]?.additions).toContainEqual({ id: 'town', value: 'Lyon' });
  });

  it('offers a new file with what is known, where there is none', async () => {
    const known = aHoster({ site: 'https://www.club.example/' });
    const { problem, hoster, files } = await check('club.example', { curated: [known] });
    expect([problem, hoster]).toEqual(['nothing-found', null]);
    expect(files).toHaveLength(1);
    expect(files[0]?.additions).toContainEqual({ id: 'name', value: known.name });
  });

  it('says that a hoster has left, and shows none', async () => {
    const { hoster, hasLeft, files } = await check('alto.example', {}, (address) =>
      address.endsWith('/alto.properties') ? alto('organization.status.level = AWAY') : undefined,
    );
    expect([hoster, hasLeft]).toEqual([null, true]);
    expect(files.map(({ additions }) => additions)).toEqual([[]]);
  });

  it.each([
    ['http://alto.example', 'no-https'],
    ['https://192.168.1.1/', 'private-host'],
    ['my site', 'no-address'],
  ])('asks nobody at all where %s is typed', async (typed, problem) => {
    const checked = await check(typed);
    expect(checked).toMatchObject({ asked: [], problem, files: [] });
  });

  it('does not follow the links of a file that is no organisation’s', async () => {
    const { asked, problem } = await check('https://panier.example/panier.properties');
    expect(problem).toBe('other-class');
    expect(asked).toHaveLength(1);
  });
});
