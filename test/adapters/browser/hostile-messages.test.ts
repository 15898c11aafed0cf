import { describe, expect, it, vi } from 'vitest';
import { type Answerers, answer } from '../../../src/adapters/background/message-listener';
import { services } from '../../../src/core/services/index';
import { createRandom, type Random } from '../../../src/tools/random';
import { contentScript, deliver, ownPage, resetBrowser } from '../../fakes/fake-browser';

vi.mock('../../../src/adapters/browser/browser', () => import('../../fakes/fake-browser'));

// Messages of every name from every kind of sender, made up from seeds: one is answered only where its sender may
// send it. Who may is said here once more, apart from the product's own table.

const isWhole = process.env.WHOLE === 'yes';
const attempts = isWhole ? 50_000 : 2_000;

const fromContent = ['serviceSpotted', 'nudgeAnswered'];
const fromPages = [
  'sourcesChosen',
  'settingsChosen',
  'offerPostponed',
  'watchedChosen',
  'pageOpened',
  'refreshWanted',
  'crawlPaused',
  'previousWanted',
  'countingChosen',
  'countsErased',
  'languageChosen',
  'nudgeChosen',
  'hostersWanted',
  'hosterCheckWanted',
  'suggestionsWanted',
];
const noNames = [
  '',
  '__proto__',
  'constructor',
  'toString',
  'serviceWanted',
  'nudgeOffered',
  'SERVICESPOTTED',
];
const names = [...fromContent, ...fromPages];

/** The hosts on which each service was seen. */
const hostsOf = new Map(
  services.map(({ id, seenAt }) => [id, new Set(seenAt.map((each) => new URL(each).hostname))]),
);
const ids = [...hostsOf.keys()];
const hosts = [...new Set([...hostsOf.values()].flatMap((each) => [...each]))];

type Made = { message: unknown; sender: Record<string, unknown> };

function madeUpSender(random: Random): Record<string, unknown> {
  const content = contentScript(4, random.below(2) === 0, `https://${random.pick(hosts)}`);
  const strange = random.pick<object>([
    {},
    {},
    {},
    { id: 'another' },
    { id: undefined },
    { frameId: 3 },
    { tab: undefined },
    { origin: undefined },
    { origin: 'https://evil.example' },
    { origin: `http://${random.pick(hosts)}` },
    { origin: `https://${random.pick(hosts)}.evil.example` },
    { url: ownPage.url },
  ]);
  return { ...random.pick<object>([content, content, ownPage]), ...strange };
}

function madeUpQuestion(random: Random, name: string): unknown {
  if (name === 'serviceSpotted') {
    return {
      service: random.pick<unknown>([null, random.pick(ids), 'x'.repeat(300), 7, 'no-such', {}]),
    };
  }
  if (name === 'nudgeAnswered') {
    return { chosen: random.pick<unknown>(['open', 'later', 'week', 'never', 'always', 7, null]) };
  }
  return random.pick<unknown>([null, {}, { isOn: true }, { after: null }, 7]);
}

function madeUp(random: Random): Made {
  const name = random.pick([...names, ...fromContent, ...fromContent, ...noNames]);
  const question = madeUpQuestion(random, name);
  const sender = random.pick(['page', 'content', 'content', 'background', undefined, 7]);
  const whole = { sender, name, question };
  const message = random.below(20)
    ? whole
    : random.pick<unknown>([null, 7, 'x', [], {}, { name }, [whole]]);
  return { message, sender: madeUpSender(random) };
}

/** True if the sender may send this, by what docs/threats.md says of renderers that were taken over. */
function may({ message, sender }: Made): boolean {
  if (typeof message !== 'object' || message === null || Array.isArray(message)) return false;
  const { name, sender: said, question } = message as Record<string, unknown>;
  if (sender.id !== ownPage.id) return false;
  const isPage = sender.origin === ownPage.origin;
  if (fromPages.includes(String(name))) return isPage && said === 'page';
  const tab = sender.tab as { id?: number } | undefined;
  if (!fromContent.includes(String(name)) || isPage || said !== 'content') return false;
  if (tab?.id === undefined || sender.frameId !== 0) return false;
  const { service, chosen } = (question ?? {}) as Record<string, unknown>;
  if (name === 'nudgeAnswered') return ['open', 'later', 'week', 'never'].includes(String(chosen));
  if (service === null) return true;
  const origin = typeof sender.origin === 'string' ? new URL(sender.origin) : undefined;
  return (
    origin?.protocol === 'https:' && hostsOf.get(String(service))?.has(origin.hostname) === true
  );
}

describe(`of ${attempts} messages that are made up`, () => {
  resetBrowser();
  const heard = vi.fn(async () => null);
  answer(Object.fromEntries(names.map((name) => [name, heard])) as unknown as Answerers);

  /** Delivers one, and tells whether it came to be answered, or was refused for its question alone. */
  async function isAnswered({ message, sender }: Made): Promise<boolean> {
    const told = vi.spyOn(console, 'error').mockReturnValue(undefined);
    const [outcome] = await Promise.all(deliver(message, sender)).catch(() => ['refused']);
    told.mockRestore();
    return outcome !== undefined;
  }

  it('none is answered that its sender may not send, and all others are', async () => {
    const wrong: unknown[] = [];
    let allowed = 0;
    for (let seed = 0; seed < attempts; seed += 1) {
      const made = madeUp(createRandom(seed));
      const mayBe = may(made);
      allowed += Number(mayBe);
      if ((await isAnswered(made)) !== mayBe) wrong.push([seed, mayBe, made]);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(allowed).toBeGreaterThan(attempts / 100);
  });
});
