import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { failure, type Result, success } from '../core/result';
import type { SoftwareId } from '../core/software/software';
import { type ChosenBrowser, chooseBrowser } from './browsers/choose';
import { launchChromium } from './browsers/chromium';
import { launchFirefox } from './browsers/firefox';
import { startLocalWeb } from './browsers/local-web';
import { readOfferAddresses } from './real/offers';
import { type Outcome, proveReal, proveStandIn, type Stage, standIns } from './real/prove';
import { realSoftware } from './real/real-software';
import type { RealSoftware } from './real/software';
import { standInFor } from './real/stand-in';
import { buildWords, runQuietly } from './run-quietly';

const usage = `npm run real -- [--browser chromium|firefox] [${realSoftware.map(({ id }) => id).join('] [')}]`;

type Wish = { browser: ChosenBrowser; software: readonly RealSoftware[]; isWhole: boolean };

/**
 * Installs real libre software into the cache, puts it behind the hosters' own hosts, and tries it in a
 * real browser; then shows the stand-ins of the others. Fails if a proof fails, or if there is none.
 */
export async function main(words: readonly string[]): Promise<number> {
  const wish = readWish(words);
  const built = wish.ok ? await runQuietly(buildWords) : undefined;
  if (!wish.ok || !built?.isGood) {
    console.error(wish.ok ? built?.output : wish.reason);
    return 2;
  }
  // What runs is ended as this process ends: also by a key.
  process.once('SIGINT', () => process.exit(130));
  const outcomes = await proveAll(wish.value);
  const isGood = outcomes.some(isReal) && !outcomes.some(({ kind }) => kind === 'failed');
  return isGood ? 0 : 1;
}

const isReal = ({ kind, version }: Outcome) => kind === 'proved' && version !== 'stand-in';

function readWish(words: readonly string[]): Result<Wish> {
  const named = realSoftware.filter(({ id }) => words.includes(id));
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { browser: { type: 'string', default: 'chromium' } },
      allowPositionals: true,
    });
    const { browser: name } = values;
    if (named.length < positionals.length) return failure(usage);
    if (name !== 'chromium' && name !== 'firefox') return failure(usage);
    const browser = chooseBrowser([name]);
    if (!browser.ok) return browser;
    const isWhole = named.length === 0;
    const software = isWhole ? realSoftware : named;
    return success({ browser: browser.value, software, isWhole });
  } catch {
    return failure(usage);
  }
}

async function proveAll({ browser, software, isWhole }: Wish): Promise<Outcome[]> {
  const offers = readOfferAddresses();
  const addressOf = (id: SoftwareId) => offers.get(id)?.[0] ?? `https://${id}.example.org/`;
  const played = standIns.filter((id) => isWhole && offers.has(id) && !isTriedForReal(id));
  const ports = new Map<string, number>();
  const instances = played.map((id) => ({ software: id, address: addressOf(id) }));
  const web = await startLocalWeb(standInFor(instances), (host) => ports.get(host));
  const profile = mkdtempSync(join(tmpdir(), 'chatiere-'));
  const launch = browser.name === 'chromium' ? launchChromium : launchFirefox;
  const { executablePath } = browser;
  const driver = await launch({
    executablePath,
    profile,
    proxyPort: web.proxyPort,
    language: 'fr',
  });
  const stage: Stage = {
    visit: driver.visit,
    lead: (host, port) => (port === undefined ? ports.delete(host) : ports.set(host, port)),
  };
  const outcomes: Outcome[] = [];
  const tell = (outcome: Outcome) => {
    outcomes.push(outcome);
    console.log(lineOf(outcome));
  };
  try {
    for (const each of software) tell(await proveReal(each, addressOf(each.id), stage));
    for (const id of played) tell(await proveStandIn(id, addressOf(id), stage));
  } finally {
    await driver.close();
    await web.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return outcomes;
}

const isTriedForReal = (id: SoftwareId) => realSoftware.some((each) => each.id === id);

/** One row of the table. */
function lineOf({ software, version, host, seconds, kind, sentences }: Outcome): string {
  const columns = [
    software.padEnd(14),
    version.padEnd(26),
    host.padEnd(32),
    `${seconds} s`.padStart(5),
  ];
  const said = sentences.join('; ');
  return `${columns.join(' ')}  ${kind === 'proved' ? said : `${kind.toUpperCase()}: ${said}`}`;
}
