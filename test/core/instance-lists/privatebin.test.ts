import { describe, expect, it } from 'vitest';
import { privatebin } from '../../../src/core/instance-lists/privatebin';
import { toEnd } from '../../../src/core/time/steps';
import { reading, sampleOf } from '../../fakes/list-fixtures';

const parseRow = (row: Record<string, unknown>) => toEnd(privatebin.parse([[row]], reading));

const good = { url: 'https://bin.example/coller/', https: true, country_id: 'BE', uptime: 95 };

describe('the PrivateBin directory', () => {
  it('is asked once, for a hundred, as JSON', () => {
    const address = privatebin.nextAddress([]);
    expect(address).toBe('https://privatebin.info/directory/api?top=100&https=true&min_uptime=95');
    expect(privatebin.headers).toEqual({ Accept: 'application/json' });
    expect(privatebin.nextAddress([[good]])).toBeNull();
  });

  it('is read in full: open to all without an account, Antarctica is nowhere', () => {
    const { hosters, refusals, leftOut } = toEnd(
      privatebin.parse([sampleOf('privatebin')], reading),
    );
    expect(refusals).toEqual([]);
    expect(leftOut).toEqual([{ path: '0.1', reason: 'has no https' }]);
    expect(hosters.map(({ id, country }) => [id, country])).toEqual([
      ['bin-chatperche-example', 'FR'],
      ['nullepart-bin-example', null],
    ]);
    expect(hosters[0]?.offers).toEqual([
      {
        id: 'bin-chatperche-example/privatebin',
        name: 'PrivateBin',
        address: 'https://bin.chatperche.example/',
        addressKind: 'service',
        action: null,
        software: ['privatebin'],
        softwareName: 'PrivateBin',
        needs: ['pastebin'],
        registration: 'none',
        price: null,
        availability: 'open',
        closesOn: null,
        evidence: 'seen',
      },
    ]);
  });

  it('keeps the folder of an address', () => {
    const [hoster] = parseRow(good).hosters;
    expect(hoster?.id).toBe('bin-example');
    expect(hoster?.offers[0]?.address).toBe('https://bin.example/coller/');
  });

  it.each([
    ['has no https', { https: false }],
    ['has no https', { url: 'http://bin.example/' }],
    ['answers too seldom: 94 of 100', { uptime: 94 }],
    ['nobody told whether it answers', { uptime: undefined }],
  ])('leaves out what %s', (reason, changes) => {
    expect(parseRow({ ...good, ...changes }).leftOut).toEqual([{ path: '0.0', reason }]);
  });
});
