import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPrivateHost } from '../../../../src/core/directory/hosts/private-host';
import { filesToTry, readTypedSite } from '../../../../src/core/federation/hoster-check/typed-site';

describe('the address that a hoster types', () => {
  it.each([
    ['alto.example', 'https://alto.example/'],
    [' https://alto.example ', 'https://alto.example/'],
    [
      'https://alto.example/infos/alto.properties#top',
      'https://alto.example/infos/alto.properties',
    ],
    ['//alto.example/', 'https://alto.example/'],
  ])('%s is read as %s', (typed, site) => {
    expect(readTypedSite(typed)).toEqual({ ok: true, value: site });
  });

  it.each([
    ['', 'no-address'],
    ['my site', 'no-address'],
    ['ftp://alto.example/', 'no-address'],
    ['javascript:alert(1)', 'no-address'],
    ['https://me:secret@alto.example/', 'no-address'],
    [`https://alto.example/${'a'.repeat(3000)}`, 'no-address'],
    ['http://alto.example/', 'no-https'],
    ['localhost', 'private-host'],
    ['192.168.1.1', 'private-host'],
    ['https://[::1]/', 'private-host'],
    ['https://nas.local/', 'private-host'],
    ['https://2130706433/', 'private-host'],
  ])('%s is refused as %s', (typed, reason) => {
    expect(readTypedSite(typed)).toEqual({ ok: false, reason });
  });

  it('leads to https on the host that was typed and to no private one, whatever is typed', () => {
    const typed = fc.oneof(fc.string(), fc.webUrl(), fc.ipV4(), fc.domain(), fc.ipV6());
    fc.assert(
      fc.property(typed, (text) => {
        const site = readTypedSite(text);
        if (!site.ok) return;
        const { host, hostname } = new URL(site.value);
        expect(isPrivateHost(hostname)).toBe(false);
        for (const address of filesToTry(site.value)) {
          expect(new URL(address).protocol).toBe('https:');
          expect(new URL(address).host).toBe(host);
        }
      }),
    );
  });
});

describe('the files that are tried', () => {
  it('are the one that was typed, where it has a path', () => {
    expect(filesToTry('https://alto.example/infos')).toEqual(['https://alto.example/infos']);
  });

  it('are few, in the folder of the format, where a site alone was typed', () => {
    expect(filesToTry('https://www.alto.example/')).toEqual([
      'https://www.alto.example/.well-known/chatonsinfos/alto.properties',
      'https://www.alto.example/.well-known/chatonsinfos/alto.example.properties',
      'https://www.alto.example/.well-known/chatonsinfos/organization.properties',
    ]);
  });
});
