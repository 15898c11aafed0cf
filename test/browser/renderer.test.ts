import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { callApi } from '../../src/tools/browsers/extension-world';
import { browsersWanted, plainSite, type Session, startSession, untilToolbarIcon } from './launch';

const document = 'https://docs.google.com/document/d/1AbC/edit';

/** Runs code in the world of our content script in a page, as a renderer that was taken over may. */
type TakenOver = (code: string) => Promise<unknown>;

async function takeOver(page: Page): Promise<TakenOver> {
  const devTools: CDPSession = await page.createCDPSession();
  const found = new Promise<number>((resolve) => {
    devTools.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
    });
  });
  await devTools.send('Runtime.enable');
  const contextId = await found;
  return async (code) => {
    const expression = `(async () => { ${code} })().catch((error) => 'refused: ' + error.message)`;
    const question = { contextId, expression, awaitPromise: true, returnByValue: true };
    return (await devTools.send('Runtime.evaluate', question)).result.value;
  };
}

const chromium = browsersWanted.filter((name) => name === 'chromium');

describe.each(chromium)('a renderer that was taken over, in %s', (name) => {
  let session: Session;
  let options: Page;
  let run: TakenOver;

  beforeAll(async () => {
    session = await startSession(name, { site: plainSite });
    options = await session.openSurface('options');
    await callApi(options, ({ storage }) => storage.local.set({ awaited: ['maps'] }));
    const page = await session.visit(document);
    await untilToolbarIcon(session, page, 'Google Docs');
    run = await takeOver(page);
  });
  afterAll(() => session.end());

  it('reads and writes nothing of what is stored', async () => {
    for (const area of ['local', 'session']) {
      expect(await run(`return chrome.storage.${area}.get(null);`)).toMatch(/^refused: /);
      expect(await run(`return chrome.storage.${area}.set({ home: 1 });`)).toMatch(/^refused: /);
    }
    const kept = await callApi(options, ({ storage }) => storage.local.get(['home', 'awaited']));
    expect(kept).toEqual({ awaited: ['maps'] });
  });

  it.each(['page', 'content'])('chooses nothing by a message, as a %s', async (sender) => {
    const message = { sender, name: 'settingsChosen', question: { choices: { awaited: [] } } };
    expect(await run(`return chrome.runtime.sendMessage(${JSON.stringify(message)});`)).toBe(
      undefined,
    );
    const kept = await callApi(options, ({ storage }) => storage.local.get('awaited'));
    expect(kept).toEqual({ awaited: ['maps'] });
  });

  it('tells no service but those of its own site, and its last one is shown after ten thousand', async () => {
    const page = await session.visit(document);
    await untilToolbarIcon(session, page, 'Google Docs');
    const flood = await takeOver(page);
    const told = (service: string) =>
      `chrome.runtime.sendMessage(${JSON.stringify({ sender: 'content', name: 'serviceSpotted', question: { service } })})`;
    await flood(`for (let at = 0; at < 5000; at += 1) {
      ${told('google-docs')}; ${told('google-sheets')};
    }
    return ${told('gmail')};`);
    await untilToolbarIcon(session, page, 'Google Sheets');
    const other = await session.visit(document);
    await untilToolbarIcon(session, other, 'Google Docs');
  });
});
