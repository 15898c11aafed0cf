import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { noChanges } from '../../../src/tools/chatiere/directory/publish/changes';
import { changesFeed } from '../../../src/tools/chatiere/directory/publish/changes-feed';
import { generateKeyPair, signBytes } from '../../../src/tools/chatiere/directory/signing-keys';
import { serveFederation } from '../../../src/tools/federation/serve-federation';
import { runQuietly } from '../../../src/tools/run-quietly';
import { builtInMirror, withMirror } from '../build-with-mirror';
import { openSection, pressButton, readText, untilSaid } from '../by-hand/on-page';
import { browsersWanted, chooseHome, plainSite, type Session, startSession } from '../launch';
import { answerFromFolder } from './published-folder';

// From a local federation to what is seen: the one script of the ready jobs publishes a folder, which is
// served as docs/directory.md asks, to a build that has its address and its key.

const host = new URL(builtInMirror).host;
const work = mkdtempSync(join(tmpdir(), 'chatiere-'));
const folder = join(work, 'public');

/** The paths that were asked for, in order. */
let asked: string[] = [];
/** The ids of the hosters that the federation's crawl must find. */
let hosterIds: readonly string[];

const site: typeof plainSite = (wanted, path, exchange) => {
  if (wanted !== host) return plainSite(wanted, path, exchange);
  asked.push(path);
  // The build's mirror has a name of its own for the file.
  answerFromFolder(folder, path.replace('/chatiere.json', '/directory.json'), exchange);
  return undefined;
};

async function publishFederation(privatePem: string): Promise<void> {
  const shares = { slow: 0, broken: 0, hostile: 0, odd: 0 };
  const plan = { organizations: 8, services: 16, silent: 0, shares };
  const { federation, close } = await serveFederation(plan, [0, 1]);
  hosterIds = federation.hosterIds;
  const { isGood, output } = await runQuietly(['sh', 'docs/publish/publish.sh'], {
    CHATIERE_PUBLIC: folder,
    CHATIERE_WORK: join(work, 'nightly'),
    CHATIERE_DIRECTORY_KEY: privatePem,
    CHATIERE_CRAWL: `--allow-loopback --root ${federation.root}`,
  }).finally(close);
  if (!isGood) throw new Error(output);
}

// The script's four processes are more than what a hook is given.
beforeAll(() => publishFederation(inject('mirrorKey')), 600_000);

describe.each(browsersWanted)('a published directory, in %s', (name) => {
  let session: Session;
  let options: Page;

  beforeAll(async () => {
    asked = [];
    session = await startSession(name, { site, extension: withMirror(name) });
    options = await session.openSurface('options');
    await options.waitForSelector('#directory input[type=radio]');
  });
  afterAll(() => session.end());

  it('is fetched and taken once it is chosen, and nothing else is asked for', async () => {
    expect(asked).toEqual([]);
    await chooseHome(options, 'Lyon');
    await session.agree(`https://${host}/*`);
    await options.bringToFront();
    await openSection(options, 'directory');
    await options.click('#directory label:nth-of-type(2) input[type=radio]');
    await untilSaid(options, 'L’annuaire a été actualisé.', { within: '#directory' });
    expect(asked).toEqual(['/chatiere.json.sig', '/chatiere.json']);
    expect(session.strangers([host])).toEqual([]);
  });

  it('is shown: the hosters of the federation stand on the map with the others', async () => {
    const { hosters } = JSON.parse(readFileSync(join(folder, 'directory.json'), 'utf8'));
    const map = await session.openSurface('map');
    const text = await untilSaid(map, `${hosters.length} hébergeurs`);
    expect(hosters.length).toBeGreaterThan(hosterIds.length);
    expect(text).toContain('Hébergeur 0');
  });

  it('is asked for by its signature alone while nothing is new', async () => {
    asked = [];
    await options.bringToFront();
    await pressButton(options, 'Actualiser l’annuaire', '#directory');
    await untilSaid(options, 'Rien de nouveau', { within: '#directory' });
    expect(asked).toEqual(['/chatiere.json.sig']);
  });

  it('is refused where another hand has signed it, and what was there stays', async () => {
    const file = join(folder, 'directory.json');
    const sound = readFileSync(`${file}.sig`);
    const other = await signBytes(readFileSync(file), (await generateKeyPair()).privatePem);
    if (!other.ok) throw new Error(other.reason);
    writeFileSync(`${file}.sig`, other.value);
    await options.bringToFront();
    await pressButton(options, 'Actualiser l’annuaire', '#directory');
    const said = await untilSaid(options, 'ne va pas avec sa signature', { within: '#directory' });
    writeFileSync(`${file}.sig`, sound);
    expect(said).toContain('L’annuaire que vous aviez reste en place.');
  });

  it('comes with pages that ask for nothing else and run nothing', async () => {
    for (const path of ['/', '/report.html']) {
      asked = [];
      const page = await session.visit(`https://${host}${path}`);
      expect(await readText(page)).toMatch('hébergeurs');
      expect(asked).toEqual([path]);
      expect(await page.$$('script')).toEqual([]);
      await page.close();
    }
  });

  it('comes with a feed that the browser reads, whatever hosters are called', async () => {
    const name = '</ul>]]>"\'&amp;<script>\u0000\ufffe';
    const hoster = { id: 'a', name, site: `https://a.example/?${name}`, town: name };
    const publication = { number: 1, day: '2026-11-23', came: [hoster], left: [hoster], moved: [] };
    const feeds = [
      readFileSync(join(folder, 'changes.atom'), 'utf8'),
      changesFeed(
        { ...noChanges, publications: [publication] },
        { address: builtInMirror, day: '2026-11-23' },
      ),
    ];
    // A page of ours makes no document from text: its policy refuses that.
    const page = await session.visit('https://docs.google.com/');
    const roots = await page.evaluate((texts) => {
      const parser = new DOMParser();
      return texts.map(
        (text) => parser.parseFromString(text, 'application/xml').documentElement.nodeName,
      );
    }, feeds);
    expect(roots).toEqual(['feed', 'feed']);
  });
});
