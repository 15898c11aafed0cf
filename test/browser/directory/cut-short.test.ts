import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../../src/tools/browsers/driver';
import { callApi } from '../../../src/tools/browsers/extension-world';
import { withMirror } from '../build-with-mirror';
import { openSection, untilSaid } from '../by-hand/on-page';
import { plainSite, type Session, startSession } from '../launch';

const within = '#directory';

// Firefox stops a background that is idle, and none that asks: there is no way to cut one short from outside.
describe('a refresh whose background is stopped', () => {
  let session: Session;
  let options: Page;
  let asked = 0;

  /** A mirror that takes the question and does not answer. */
  const site: typeof plainSite = (host, path, exchange) => {
    if (host !== 'miroir.example') return plainSite(host, path, exchange);
    asked += 1;
    return undefined;
  };

  beforeAll(async () => {
    session = await startSession('chromium', { site, extension: withMirror('chromium') });
    options = await session.openSurface('options');
    await options.waitForSelector('#directory input[type=radio]');
    await openSection(options, 'directory');
    await session.agree('https://miroir.example/*');
    await options.bringToFront();
    await options.click('#directory label:nth-of-type(2) input[type=radio]');
    await untilSaid(options, 'Actualisation en cours', { within });
    await until('the mirror is asked', () => asked > 0);
  });
  afterAll(() => session.end());

  it('is said to be cut short, and an alarm within the hour takes it up: nothing is asked', async () => {
    await session.stopBackground();
    await untilSaid(options, 'L’actualisation a été interrompue. Elle reprendra d’elle-même.', {
      within,
    });
    const alarm = await callApi(options, ({ alarms }) => alarms.get('refresh'));
    expect(alarm?.scheduledTime).toBeLessThanOrEqual(Date.now() + 3_600_000);
    await session.visit('https://docs.google.com/document/d/1AbC/edit');
    expect(asked).toBe(1);
  });
});
