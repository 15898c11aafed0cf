import { describe, expect, it } from 'vitest';
import type { ChatonsinfosFile } from '../../../src/core/federation/chatonsinfos-file';
import { linksOf } from '../../../src/core/federation/links-of';
import { readChatonsinfos } from '../../../src/core/federation/read-chatonsinfos';

const root = 'https://list.example/f';

function file(kind: string, hosts: readonly string[]): ChatonsinfosFile {
  const links = hosts.map((host, at) => `subs.s${at}=https://${host}/${at}`);
  const text = [`file.class=${kind}`, `${kind}.name=x`, ...links].join('\n');
  const read = readChatonsinfos(new TextEncoder().encode(text)).file;
  if (!read) throw new Error(text);
  return read;
}

const followed = (id: string, kind: string, hosts: readonly string[]) =>
  linksOf({ id, file: file(kind, hosts) }, root).map(({ address }) => new URL(address).hostname);

const many = (count: number, host: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => host(at));

describe('the links that are followed', () => {
  it('of the federation that is asked are all', () => {
    expect(
      followed(
        root,
        'federation',
        many(900, (at) => `o${at}.example`),
      ),
    ).toHaveLength(900);
  });

  it.each(['federation', 'service', 'metrics'])('of a %s elsewhere are none', (kind) => {
    expect(followed('https://club.example/x', kind, ['club.example'])).toEqual([]);
  });

  it('of an organisation are 200 on its own host and those above and below', () => {
    const own = many(300, (at) => ['club.example', `s${at}.club.example`][at % 2] ?? '');
    expect(followed('https://club.example/o', 'organization', own)).toHaveLength(200);
  });

  it('of an organisation lead to five hosts more, each as often as it likes', () => {
    const others = many(40, (at) => `h${at % 10}.example`);
    const hosts = followed('https://club.example/o', 'organization', [...others, 'club.example']);
    expect(new Set(hosts).size).toBe(6);
    expect(hosts).toHaveLength(21);
  });

  it('of what was never read are none', () => {
    expect(linksOf({ id: root, file: null }, root)).toEqual([]);
  });
});
