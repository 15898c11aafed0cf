import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { I18n } from '../../../src/core/text/i18n';
import { dayAfter, dayOf } from '../../../src/core/time/day';
import { until } from '../../../src/tools/browsers/driver';
import { askBackground } from '../../../src/tools/browsers/extension-world';
import type { Exchange } from '../../../src/tools/browsers/local-web';
import { signBytes } from '../../../src/tools/chatiere/directory/signing-keys';
import { inRepository } from '../../../src/tools/root';
import { datePhrase } from '../../../src/ui/date-phrases';
import { withMirror } from '../build-with-mirror';
import { openSection, pressButton, textIn, untilSaid } from '../by-hand/on-page';
import { browsersWanted, isWhole, plainSite, type Session, startSession } from '../launch';

type Snapshot = { schema: number; asOf: string; hosters: Record<string, unknown>[] };

const shipped = JSON.parse(
  readFileSync(inRepository('assets/directory/snapshot.json'), 'utf8'),
) as Snapshot;

const mirrored = (change: Partial<Snapshot>) => JSON.stringify({ ...shipped, ...change });

/** What the mirror answers next, what its signature is of, and what it was asked. */
type Answer = ((exchange: Exchange) => void) & { body?: string };
let answer: Answer;
let signature: string;
let isSignatureHeldUp = false;
let asked: Exchange['request'][];

/** Answers by a sign every half second, without an end. */
function drip({ response }: Exchange): void {
  response.writeHead(200).write('{"schema":1');
  const dripping = setInterval(() => response.write(' '), 500);
  response.on('close', () => clearInterval(dripping));
}

const site: typeof plainSite = (host, path, exchange) => {
  if (host !== 'miroir.example') return plainSite(host, path, exchange);
  asked.push(exchange.request);
  if (!path.endsWith('.sig')) answer(exchange);
  else if (isSignatureHeldUp) drip(exchange);
  else exchange.response.end(signature);
  return undefined;
};

const send = (body: string, headers: Record<string, string> = {}, status = 200): Answer =>
  Object.assign(
    ({ response }: Exchange) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
    },
    { body },
  );

/** Puts this in the place of what the mirror answers, signed anew. */
async function serve(next: Answer, body = next.body ?? ''): Promise<void> {
  answer = next;
  const signed = await signBytes(new TextEncoder().encode(body), inject('mirrorKey'));
  if (!signed.ok) throw new Error(signed.reason);
  signature = signed.value;
}

const days = [0, 1, 2].map((ahead) => dayAfter(dayOf(Date.now()), ahead)) as [
  string,
  string,
  string,
];

/** The French of the one message that a date needs: the first of a month. */
const inFrench = { language: 'fr', say: () => '1er' } as unknown as I18n;

/** A day as the options say it, in French. */
const inWords = (day: string) => datePhrase(day, inFrench);

const within = '#directory';

/** What the options say of the directory. */
const said = (options: Page) => textIn(options, within);

const press = (options: Page, name: string) => pressButton(options, name, within);

async function refresh(options: Page, expected: string | RegExp): Promise<void> {
  await options.bringToFront();
  await press(options, 'Actualiser l’annuaire');
  await untilSaid(options, expected, { within });
}

describe.each(browsersWanted)('refreshing from a mirror, in %s', (name) => {
  let session: Session;
  let options: Page;

  beforeAll(async () => {
    asked = [];
    session = await startSession(name, { site, extension: withMirror(name) });
    options = await session.openSurface('options');
    await options.waitForSelector('#directory input[type=radio]');
    await openSection(options, 'directory');
  });
  afterAll(() => session.end());

  it('asks for nothing as long as the package is the source', async () => {
    await untilSaid(options, /\d+ hébergeurs/, { within });
    // Not even where it is told to: the answer comes once all is done.
    await askBackground(options, 'refreshWanted', null);
    await session.visit('https://example.org/');
    expect(session.web.hostsAsked).toContain('example.org');
    expect(asked).toEqual([]);
    expect(session.strangers(['example.org'])).toEqual([]);
  });

  it('once chosen and agreed to, it asks for the one file and takes it', async () => {
    await serve(send(mirrored({ asOf: days[0] }), { etag: '"one"' }));
    await session.agree('https://miroir.example/*');
    await options.bringToFront();
    await options.click('#directory label:nth-of-type(2) input[type=radio]');
    await untilSaid(options, 'L’annuaire a été actualisé.', { within });
    expect(await said(options)).toContain(inWords(days[0]));
    expect(await said(options)).toContain('reçu du site choisi');
    expect(asked.map(({ url }) => url)).toEqual(['/chatiere.json.sig', '/chatiere.json']);
  });

  it('says nothing of anybody: no cookie, no referrer, no origin of a page', async () => {
    const headers = asked.at(-1)?.headers ?? {};
    expect(Object.keys(headers)).not.toContain('cookie');
    expect(Object.keys(headers)).not.toContain('referer');
    expect(Object.keys(headers).filter((each) => each.startsWith('if-'))).toEqual([]);
    expect(asked.at(-1)?.method).toBe('GET');
  });

  it('asks for the signature alone where that is the one it has', async () => {
    const before = asked.length;
    await refresh(options, 'Rien de nouveau');
    expect(asked.slice(before).map(({ url }) => url)).toEqual(['/chatiere.json.sig']);
  });

  // No sentence follows itself: the one before is still there when the next refresh begins.
  it.each([
    ['404', send('', {}, 404), 'Le site a répondu par une erreur (404)'],
    ['500', send('', {}, 500), 'Le site a répondu par une erreur (500)'],
    ['a page of HTML', send('<!doctype html><title>x</title>'), 'n’est pas un annuaire lisible'],
    ['a later version', send(mirrored({ schema: 2 })), 'une autre version de Chatière'],
    ['half a file', send(mirrored({}).slice(0, 5000)), 'n’est pas un annuaire lisible'],
    ['an older copy', send(mirrored({ asOf: '2026-01-01' })), 'est plus récent'],
    ['a day that is still to come', send(mirrored({ asOf: '9999-12-31' })), 'un jour à venir'],
    [
      'what was not signed',
      Object.assign(send(mirrored({ asOf: days[1] })), { body: 'another' }),
      'ne va pas avec sa signature',
    ],
    ['another list', send('{"hosters": 4}'), 'n’est pas un annuaire lisible'],
    [
      'half of the hosters',
      send(mirrored({ asOf: days[1], hosters: shipped.hosters.slice(0, 40) })),
      'a perdu plus de 30',
    ],
    [
      'a few kilobytes that unpack to 64 MiB',
      ({ response }: Exchange) => {
        response.writeHead(200, { 'content-encoding': 'gzip' });
        response.end(gzipSync(Buffer.alloc(64 * 1024 * 1024, ' ')));
      },
      'trop gros',
    ],
    [
      'bad rows',
      send(
        mirrored({
          asOf: days[1],
          hosters: [...shipped.hosters, ...Array(200).fill({ id: 'javascript:' })],
        }),
      ),
      'sont abîmées',
    ],
    [
      'a body without an end',
      ({ response }: Exchange) => {
        response.writeHead(200);
        const more = () => void (response.destroyed || response.write(' '.repeat(65_536), more));
        more();
      },
      'trop gros',
    ],
    [
      'a redirect',
      send('', { location: 'https://ailleurs.example/' }, 302),
      'renvoie vers une autre',
    ],
    [
      'a connection that breaks',
      ({ response }: Exchange) => {
        response.writeHead(200, { 'content-length': '100000' });
        response.write('{"schema"', () => response.destroy());
      },
      /ne répond pas|n’est pas un annuaire/,
    ],
    ['5 MiB', send(`{"x":"${'x'.repeat(5 * 1024 * 1024)}"}`), 'trop gros'],
    [
      'a length that is not that of the body',
      ({ response }: Exchange) => {
        response.writeHead(200, { 'content-length': '10' }).end(mirrored({ asOf: days[1] }));
      },
      /signature|n’est pas un annuaire|ne répond pas/,
    ],
    // No two in a row are said in the same sentence: the former one would be read.
  ])('%s changes nothing, and is said in a sentence', async (_what, faulty, sentence) => {
    await serve(faulty);
    const before = asked.length;
    await refresh(options, sentence);
    expect(asked.length).toBeGreaterThan(before);
    const text = await said(options);
    expect(text).toContain('L’annuaire que vous aviez reste en place.');
    expect(text).toContain(inWords(days[0]));
  });

  it('a mirror that takes its time is waited for, whatever it calls its file', async () => {
    let begun: Exchange['response'] | undefined;
    const body = mirrored({ asOf: days[2] });
    await serve(({ response }) => {
      response.writeHead(200, { 'content-type': 'text/html' }).flushHeaders();
      begun = response;
    }, body);
    await refresh(options, 'Actualisation en cours');
    const response = await until('the mirror was asked', () => begun);
    response.end(body);
    await untilSaid(options, 'L’annuaire a été actualisé.', { within });
    expect(await said(options)).toContain(inWords(days[2]));
  });

  // Each takes the ten seconds that an answer may take. This Firefox stops a background that was idle for one.
  const givenUp = name === 'firefox' ? 'interrompue. Elle reprendra' : 'trop de temps';
  it.skipIf(name === 'chromium' && !isWhole)('one that drips is not waited for', async () => {
    await serve(drip);
    await refresh(options, givenUp);
  });

  it.skipIf(!isWhole)('nor one that says nothing, nor one whose signature drips', async () => {
    await serve(send(mirrored({ asOf: '2026-01-01' })));
    await refresh(options, 'est plus récent');
    await serve(({ response }) => response.writeHead(200).flushHeaders());
    await refresh(options, givenUp);
    await serve(send(mirrored({ asOf: '2026-01-01' })));
    await refresh(options, 'est plus récent');
    isSignatureHeldUp = true;
    await refresh(options, givenUp);
    isSignatureHeldUp = false;
  });

  it('goes back to the directory before', async () => {
    await press(options, `Rétablir l’annuaire du ${inWords(days[0])}`);
    await untilSaid(options, `réunies le ${inWords(days[0])}`, { within });
  });

  it('with the package chosen again, it keeps to itself', async () => {
    const before = asked.length;
    await options.click('#directory label:nth-of-type(1) input[type=radio]');
    await untilSaid(options, 'fourni avec l’extension', { within });
    await session.stopBackground();
    expect(asked).toHaveLength(before);
    expect(session.strangers(['example.org', 'miroir.example'])).toEqual([]);
  });
});
