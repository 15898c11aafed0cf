import { describe, expect, it } from 'vitest';
import type { CrawledFile } from '../../../src/core/federation/crawled-file';
import { readChatonsinfos } from '../../../src/core/federation/read-chatonsinfos';
import { siteHour } from '../../../src/core/federation/site-hour';

const root = 'https://federation.example/';
const member = 'https://a.example/o';
const one = 'https://a.example/1';
const two = 'https://a.example/2';

function recordOf(id: string, readAt: string | null, links: readonly string[] = []): CrawledFile {
  const lines = ['organization.name=O', ...links.map((link, at) => `subs.s${at}=${link}`)];
  const { file = null } = readChatonsinfos(new TextEncoder().encode(lines.join('\n')));
  return {
    id,
    crawl: 'c',
    readAt,
    file: readAt === null ? null : file,
    readOn: null,
    problem: null,
  };
}

const hourIn = (...records: readonly CrawledFile[]) =>
  siteHour(member, root, new Map(records.map((record) => [record.id, record])));

const at = (hour: number) => `2026-12-0${hour}T10:00:00.000Z`;

describe('the hour by which the files of a member are asked for', () => {
  it('is the oldest in which one of them was read', () => {
    expect(
      hourIn(recordOf(member, at(3), [one, two]), recordOf(one, at(1)), recordOf(two, at(2))),
    ).toBe(at(1));
    expect(hourIn(recordOf(member, at(3), [one]), recordOf(one, at(4)), recordOf(two, at(1)))).toBe(
      at(3),
    );
  });

  it('is none where one of them was asked for and never read, and nothing is said of new ones', () => {
    expect(hourIn(recordOf(member, at(3), [one]), recordOf(one, null))).toBeNull();
    expect(hourIn(recordOf(member, null))).toBeNull();
    expect(hourIn()).toBeNull();
    expect(hourIn(recordOf(member, at(3), [one]))).toBe(at(3));
  });

  it('of the root is its own', () => {
    const files = new Map([
      [root, recordOf(root, at(5), [member])],
      [member, recordOf(member, at(1))],
    ]);
    expect(siteHour(root, root, files)).toBe(at(5));
  });
});
