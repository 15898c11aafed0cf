import { describe, expect, it } from 'vitest';
import { domainsUp, hostsOf } from '../../../src/core/directory/hoster-hosts';
import { aHoster, anOffer } from '../../builders/hosters';

describe('hosts of a hoster', () => {
  it('are its site and the services at addresses of their own, each once', () => {
    const hoster = aHoster({
      site: 'https://www.chat.example/',
      offers: [
        anOffer({ address: 'https://pad.chat.example/p/', addressKind: 'service' }),
        anOffer({ address: 'https://pad.chat.example/q/', addressKind: 'service' }),
        anOffer({ address: 'https://voisin.example/', addressKind: 'site' }),
      ],
    });
    expect(hostsOf(hoster)).toEqual(['chat.example', 'pad.chat.example']);
  });
});

describe('domains of a host', () => {
  it.each([
    ['chat.example', ['chat.example']],
    ['www.chat.example', ['chat.example']],
    ['a.pad.chat.example', ['a.pad.chat.example', 'pad.chat.example', 'chat.example']],
    ['www.chat.example.', ['chat.example']],
    ['localhost', []],
  ])('%s: from the nearest to two labels', (host, domains) => {
    expect(domainsUp(host)).toEqual(domains);
  });

  it.each(['matou.ynh.fr', 'un.matou.ynh.fr', 'lautre.net'])(
    '%s: its own alone, where others live beside it',
    (host) => {
      expect(domainsUp(host)).toEqual([host]);
    },
  );
});
