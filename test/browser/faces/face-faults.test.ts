import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, startSession } from '../launch';
import { axeFaults, focusFaults, roomFaults, targetFaults } from './face-faults';

const head = '<!doctype html><html lang="fr"><title>x</title><body><main><h1>x</h1>';

describe('a fault on a page is found', () => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await startSession('chromium');
    page = await session.visit('https://example.org/');
    await page.setViewport({ width: 320, height: 640 });
  });
  afterAll(() => session.end());

  const planted: readonly [
    name: string,
    html: string,
    find: (page: Page) => Promise<string[]>,
    said: string,
  ][] = [
    ['a picture without words', '<img src="x.png">', axeFaults, 'image-alt'],
    ['a page too wide', '<p style="width: 400px">x</p>', roomFaults, 'px in 320'],
    [
      'text that is cut',
      '<p style="width: 3em; overflow: hidden; white-space: nowrap">anticonstitutionnellement</p>',
      roomFaults,
      'cut',
    ],
    ['a small button', '<button style="width: 20px">x</button>', targetFaults, '20 ×'],
    ['a link alone, too low', '<p><a href="x">chatons</a></p>', targetFaults, 'chatons'],
    [
      'a focus that nobody sees',
      '<button style="outline: none">x</button>',
      focusFaults,
      'no focus',
    ],
    [
      'an order that jumps back',
      '<p style="display: flex; flex-direction: row-reverse"><button>x</button><button>y</button></p>',
      focusFaults,
      'jumps back',
    ],
  ];

  it.each(planted)('%s', async (_, html, find, said) => {
    await page.setContent(head + html);
    await page.addStyleTag({ content: ':focus-visible { outline: 3px solid }' });
    expect((await find(page)).join()).toContain(said);
  });

  it('and nothing on a page that has none', async () => {
    await page.setContent(`${head}<p>Un <a href="x">lien</a> dans une phrase.</p>`);
    await page.addStyleTag({ content: ':focus-visible { outline: 3px solid }' });
    for (const find of [axeFaults, roomFaults, targetFaults, focusFaults]) {
      expect(await find(page)).toEqual([]);
    }
  });
});
