import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { instanceLists } from '../../../src/core/instance-lists/index';
import { dayOf } from '../../../src/core/time/day';
import { until } from '../../../src/tools/browsers/driver';
import { signBytes } from '../../../src/tools/chatiere/directory/signing-keys';
import { inRepository } from '../../../src/tools/root';
import { withMirror } from '../build-with-mirror';
import { openSection, pressButton, textIn, untilSaid } from '../by-hand/on-page';
import { browsersWanted, plainSite, type Session, startSession } from '../launch';

const shipped = JSON.parse(
  readFileSync(inRepository('assets/directory/snapshot.json'), 'utf8'),
) as { asOf: string };

describe.each(browsersWanted)('the list of requests, in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    const file = JSON.stringify({ ...shipped, asOf: dayOf(Date.now()) });
    const signed = await signBytes(new TextEncoder().encode(file), inject('mirrorKey'));
    session = await startSession(name, {
      extension: withMirror(name),
      site: (host, path, exchange) => {
        // What the lists answer is no list: that they are asked, and who else is, is what counts.
        if (host !== 'miroir.example') return plainSite(host, path, exchange);
        exchange.response.end(path.endsWith('.sig') ? signed.ok && signed.value : file);
        return undefined;
      },
    });
  });
  afterAll(() => session.end());

  it('has exactly what the proxy saw after a refresh from a mirror, until it is erased', async () => {
    const options = await session.openSurface('options');
    const listed = () =>
      options.evaluate(() =>
        [...document.querySelectorAll('#private tbody tr td:nth-child(2)')].map(
          (cell) => cell.firstChild?.textContent,
        ),
      );
    await options.waitForSelector('#private');
    await openSection(options, 'private');
    expect(await textIn(options, '#private')).toContain('Aucune requête jusqu’ici');
    await session.agree('https://miroir.example/*');
    await options.bringToFront();
    await openSection(options, 'directory');
    await options.click('#directory label:nth-of-type(2) input[type=radio]');
    await untilSaid(options, 'L’annuaire a été actualisé.');
    await openSection(options, 'private');
    const seen = session.web.requests.filter((each) => each.startsWith('miroir.example'));
    expect(seen.toSorted()).toEqual([
      'miroir.example/chatiere.json',
      'miroir.example/chatiere.json.sig',
    ]);
    await until('both requests are listed', async () => (await listed()).length > 1);
    expect((await listed()).toSorted()).toEqual(seen.toSorted().map((each) => `https://${each}`));
    expect(session.strangers(['miroir.example'])).toEqual([]);
    await pressButton(options, 'Effacer ce journal', '#private');
    await pressButton(options, 'Oui, effacer', '#private');
    await until('no request is listed', async () => (await listed()).length === 0);
  });

  it('names every host that is asked with everything switched on, and no other is asked', async () => {
    const options = await session.openSurface('options');
    const lists = instanceLists.map(({ nextAddress }) => new URL(nextAddress([]) ?? '').hostname);
    const named = ['miroir.example', 'ecole.example', ...lists];
    for (const host of named) await session.agree(`https://${host}/*`);
    await options.bringToFront();
    await openSection(options, 'directory');
    await options.waitForSelector('#directory form.mirror input');
    const field = (await options.$$('#directory form.mirror input')).at(-1);
    await field?.type('https://ecole.example/liste.json');
    await pressButton(options, 'Ajouter cette liste', '#directory');
    const boxes = await options.$$('#directory fieldset input[type=checkbox]:not(:checked)');
    expect(boxes).toHaveLength(instanceLists.length);
    // What is said of the one before may move the next: each is waited for.
    for (const box of boxes) {
      await box.evaluate((each) => (each as HTMLInputElement).click());
      await until('the box is ticked', () =>
        box.evaluate((each) => (each as HTMLInputElement).checked),
      );
    }
    const missing = () => named.filter((host) => !session.web.hostsAsked.includes(host));
    await until(
      () => `all that are named were asked, ${missing().join()} too`,
      () => missing().length === 0,
    );
    await openSection(options, 'private');
    const shown = await textIn(options, '#private');
    for (const host of named) expect(shown).toContain(host);
    expect(session.strangers(named)).toEqual([]);
  });
});
