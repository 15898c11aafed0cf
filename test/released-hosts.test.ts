import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import manifest from '../manifest.json' with { type: 'json' };
import { inRepository } from '../src/tools/root';

// Where an update wants hosts that the version before had not, Chromium switches the extension off until the user
// agrees, and Firefox leaves the new hosts without it: so the list of hosts at install only shrinks. New ones go to
// the sites that the user ticks.

const folder = inRepository('test/fixtures/released');
const versions = readdirSync(folder);
const hosts = manifest.content_scripts.flatMap(({ matches }) => matches);

/** The hosts among these that a released version did not have, with what to do. */
function newHosts(now: readonly string[], released: readonly string[]): string[] {
  return now
    .filter((pattern) => !released.includes(pattern))
    .map(
      (pattern) =>
        `${pattern}: set isOptIn on its service, or unwatched on its host: no update may add a host`,
    );
}

describe('the hosts that are asked for at install', () => {
  it.each(versions)('are no others than those of %s', (version) => {
    const released = readFileSync(`${folder}/${version}/hosts.txt`, 'utf8').trim().split('\n');
    expect(released.length).toBeGreaterThan(100);
    expect(newHosts(hosts, released)).toEqual([]);
  });

  it('may become fewer, and a new one is named with what to do', () => {
    expect(
      newHosts(['https://a.example/*'], ['https://a.example/*', 'https://b.example/*']),
    ).toEqual([]);
    expect(newHosts(['https://c.example/*'], ['https://a.example/*'])).toEqual([
      expect.stringMatching(/^https:\/\/c\.example\/\*: set isOptIn/),
    ]);
  });
});
