import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fileKey,
  hostId,
  pathId,
  serverOf,
  serviceKey,
  siteHost,
} from '../../../src/core/directory/site-host';

describe('siteHost', () => {
  it.each([
    ['https://www.club.example/accueil?x', 'club.example'],
    ['https://CLUB.example', 'club.example'],
    ['https://www2.club.example/', 'www2.club.example'],
    ['https://club.example./', 'club.example'],
    ['https://www.club.example../', 'club.example'],
  ])('of %s is %s', (address, host) => {
    expect(siteHost(address)).toBe(host);
  });
});

describe('serviceKey', () => {
  it.each([
    'https://club.example/pad',
    'https://www.club.example/pad/',
    'https://club.example/pad/index.html',
    'https://club.example/pad/INDEX.HTM',
    'https://club.example/pad/index.php5',
    'https://club.example./pad',
    'https://club.example../pad',
    'https://club.example//pad//',
    'https://club.example/./pad/.',
    'https://club.example/%70ad',
    'https://club.example/pad%20',
    'https://club.example/pad/%C2%A0',
    'https://club.example/pad%00',
    'https://club.example/pad%E2%80%8B/',
    'https://club.example/pad;',
    'https://club.example/pad/;/index.html;',
    'https://club.example/pad?a=1#b',
    'https://club.example:8443/pad',
  ])('%s is the same service', (address) => {
    expect(serviceKey(address)).toBe('club.example/pad');
  });

  it.each(['https://club.example/', 'https://club.example/pads', 'https://pad.club.example/pad'])(
    '%s is another',
    (address) => {
      expect(serviceKey(address)).not.toBe('club.example/pad');
    },
  );

  it('is one also where the signs of a path are none', () => {
    expect(serviceKey('https://club.example/%ff/')).toBe('club.example/%ff');
  });
});

describe('fileKey', () => {
  it('is one for double slashes and a dot behind the host, and no other file', () => {
    const key = fileKey('https://club.example/a/o.properties?x=1');
    expect(fileKey('https://club.example.//a//o.properties?x=1')).toBe(key);
    expect(fileKey('https://club.example/a/o.properties?x=2')).not.toBe(key);
    expect(fileKey('https://club.example:8443/a/o.properties?x=1')).not.toBe(key);
  });
});

describe('serverOf', () => {
  it('is the host with its port, without dots at the end', () => {
    expect(serverOf('https://www.club.example./a')).toBe(serverOf('https://www.club.example/b'));
    expect(serverOf('https://club.example:8443/')).not.toBe(serverOf('https://club.example/'));
  });
});

describe('hostId', () => {
  it('is the host with hyphens for dots, without www', () => {
    expect(hostId('www.pad.example')).toBe('pad-example');
    expect(hostId('www2.pad.example')).toBe('www2-pad-example');
    expect(hostId('a-b.example')).toBe('a--b-example');
  });

  it('is the id of no other host', () => {
    const label = fc.string({
      unit: fc.constantFrom('a', 'b', '-', '_', '.'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(label, label, (one, other) => {
        const [mine, theirs] = [`${one}.example`, `${other}.example`];
        expect(hostId(mine) === hostId(theirs)).toBe(mine === theirs);
        expect(hostId(mine)).toMatch(/^[a-z0-9-]+$/);
      }),
      { numRuns: 5000 },
    );
  });

  it('of a long host, or one of other signs, keeps its end and fits', () => {
    const label = (sign: string) => sign.repeat(60);
    const hosts = [
      `${label('a')}.${label('b')}.example`,
      `${label('a')}b.${label('b')}.example`,
      'association_des_libristes_de_marseille.example',
      'association_des_libristes-de_marseille.example',
    ];
    const ids = hosts.map(hostId);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{1,120}$/);
    expect(new Set(ids).size).toBe(hosts.length);
    expect(ids[2]).toMatch(/-des-libristes-de-marseille-example$/);
  });
});

describe('pathId', () => {
  it('is one of its own for each path of a host, and fits', () => {
    const paths = [
      '/~a/',
      '/~a.b/',
      '/~a-b/',
      '/~A_b/',
      '/a/b',
      '/a-b',
      '/a',
      '/A',
      '/',
      '/%C3%A9/',
    ];
    const long = ['c', 'd'].map((end) => `/${'a'.repeat(200)}${end}/`);
    const ids = [...paths, ...long].map((path) => pathId('tilde-example', path));
    for (const id of ids) expect(id).toMatch(/^tilde-example---[a-z0-9-]{1,104}$/);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('of plain words stays as it was published', () => {
    expect(pathId('body-example', '/chatons/')).toBe('body-example---chatons');
    expect(pathId('body-example', '/a/b')).toBe('body-example---a-b');
  });
});
