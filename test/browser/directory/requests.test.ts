import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../src/tools/browsers/driver';
import { inRepository } from '../../../src/tools/root';
import { browsersWanted, plainSite, type Session, startSession } from '../launch';
import { textIn, untilSaid } from '../on-page';

const shipped = JSON.parse(
  readFileSync(inRepository('assets/directory/snapshot.json'), 'utf8'),
) as { asOf: string };

describe.each(browsersWanted)('the list of requests, in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(name, {
      site: (host, path, exchange) => {
        if (host !== 'miroir.example') return plainSite(host, path, exchange);
        exchange.response.end(JSON.stringify({ ...shipped, asOf: '2027-01-01' }));
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
    expect(await textIn(options, '#private')).toContain('Aucune requête jusqu’ici');
    await session.agree('https://miroir.example/*');
    await options.bringToFront();
    await options.click('#directory label:nth-of-type(2) input[type=radio]');
    await options.type('#directory input[type=url]', 'https://miroir.example/chatiere.json');
    await options.keyboard.press('Enter');
    await untilSaid(options, 'L’annuaire a été actualisé.');
    const seen = session.web.requests.filter((each) => each.startsWith('miroir.example'));
    expect(seen).toEqual(['miroir.example/chatiere.json']);
    await until('a request is listed', async () => (await listed()).length > 0);
    expect(await listed()).toEqual(seen.map((each) => `https://${each}`));
    expect(session.strangers(['miroir.example'])).toEqual([]);
    await options.click('#private .actions .link');
    await until('no request is listed', async () => (await listed()).length === 0);
  });
});
