import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crawl } from '../../../src/core/federation/crawl';
import type { CrawledFile, FileResponse } from '../../../src/core/federation/crawled-file';
import { othersTurn } from '../../promised';

// A background that is stopped: by the browser, once it has waited for half a minute, or by anything at any step.

const root = 'https://federation.example/root.properties';

const fileOf = (links: readonly string[], name = 'organization'): FileResponse => ({
  kind: 'file',
  bytes: new TextEncoder().encode(
    [`${name}.name=N`, ...links.map((link, at) => `subs.s${at}=${link}`)].join('\n'),
  ),
  askedAt: 0,
});

/** A federation of members with a service each; the first member leads to services on `busy` hosts of its own. */
function federationWith(members: number, busy: number): Map<string, FileResponse> {
  const web = new Map<string, FileResponse>();
  const at = (name: string, file = 'o') => `https://${name}.example/${file}`;
  const names = Array.from({ length: members }, (_, each) => `h${each}`);
  for (const name of names) {
    web.set(at(name), fileOf([at(name, 's')]));
    web.set(at(name, 's'), fileOf([], 'service'));
  }
  const own = Array.from({ length: busy }, (_, each) => at(`p${each}.busy`, 's'));
  web.set(at('busy'), fileOf(own));
  for (const each of own) web.set(each, { kind: 'later', seconds: 60 });
  web.set(root, fileOf([at('busy'), ...names.map((name) => at(name))], 'federation'));
  return web;
}

type Answer = (address: string, asked: number) => FileResponse;

/** Starts a crawl over and over, each time stopped after so many steps or in a wait, until it is done. */
async function startUntilDone(
  answer: Answer,
  stepsOf: (start: number) => number,
  mostStarts: number,
) {
  let now = Date.parse('2026-11-28T08:00:00Z');
  let stored = new Map<string, CrawledFile>();
  const asked = new Map<string, number>();
  let isDone = false;
  let starts = 0;
  for (; starts < mostStarts && !isDone; starts += 1) {
    const never = new Promise<never>(() => undefined);
    let steps = stepsOf(starts);
    let isStopped = false;
    // What a stopped background was at goes on nowhere.
    const step = async () => {
      steps -= 1;
      if (steps < 0) isStopped = true;
      if (isStopped) await never;
    };
    const files = new Map(stored);
    void crawl(
      { id: 'c', root, today: '2026-11-28', files },
      {
        transport: async ({ address }) => {
          await step();
          asked.set(address, (asked.get(address) ?? 0) + 1);
          return answer(address, asked.get(address) ?? 0);
        },
        keep: async (file) => {
          await step();
          stored.set(file.id, structuredClone(file));
        },
        wait: (seconds) => (seconds > 30 ? never : Promise.resolve()),
        now: () => now,
        isStopped: () => false,
      },
    ).then((isWhole) => {
      isDone = isWhole;
    });
    for (let calm = 0, before = -1; calm < 3; ) {
      await othersTurn();
      const sum = [...asked.values()].reduce((all, each) => all + each, 0) + stored.size;
      calm = sum === before ? calm + 1 : 0;
      before = sum;
    }
    isStopped = true;
    stored = new Map(stored);
    now += 60_000;
  }
  return { starts, isDone, asked, stored };
}

describe('a crawl whose background is stopped in each long wait', () => {
  it('reads all that answers at its first start, and is done after as many more as it asks a busy host', async () => {
    const web = federationWith(50, 8);
    const answer: Answer = (address) => web.get(address) as FileResponse;
    const { starts, isDone, asked, stored } = await startUntilDone(answer, () => 10_000, 100);
    expect(isDone).toBe(true);
    expect(starts).toBeLessThanOrEqual(4);
    expect(Math.max(...asked.values())).toBe(3);
    expect([...stored.values()].filter(({ problem }) => problem === null)).toHaveLength(102);
  });

  it('goes on with a host that answers at the second time, which counts as read', async () => {
    const web = federationWith(5, 2);
    const answer: Answer = (address, times) =>
      address.includes('busy.example/s') && times > 1
        ? fileOf([], 'service')
        : (web.get(address) as FileResponse);
    const { isDone, stored } = await startUntilDone(answer, () => 10_000, 100);
    expect(isDone).toBe(true);
    expect([...stored.values()].every(({ problem }) => problem === null)).toBe(true);
  });
});

it('stopped at any step, a crawl is always done after a bounded number of starts', async () => {
  await fc.assert(
    fc.asyncProperty(
      // Four are asked at once: the fifth step is the first that keeps something.
      fc.array(fc.integer({ min: 5, max: 40 }), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 6 }),
      fc.func(fc.constantFrom('file', 'later', 'soon', 'failed')),
      async (steps, members, busy, kindOf) => {
        const web = federationWith(members, busy);
        const answer: Answer = (address, times) => {
          const kind = address === root ? 'file' : kindOf(address, times);
          if (kind === 'file') return web.get(address) as FileResponse;
          if (kind === 'failed') return { kind, failure: 'unreachable', detail: '' };
          return { kind: 'later', seconds: kind === 'soon' ? 1 : 600 };
        };
        const most = web.size * 4 + 10;
        const stepsOf = (start: number) => steps[start % steps.length] ?? 5;
        const { isDone } = await startUntilDone(answer, stepsOf, most);
        expect(isDone).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});
