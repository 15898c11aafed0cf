import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { weekOf } from '../../src/core/time/iso-week';
import { until } from '../../src/tools/browsers/driver';
import { untilSaid } from './by-hand/on-page';
import { readStorage } from './by-hand/read-storage';
import { browsersWanted, chooseHome, type Session, startSession, untilToolbarIcon } from './launch';

const document = 'https://docs.google.com/document/d/1AbC/edit?secret=1#heading=h.2';
const drive = 'https://drive.google.com/drive/u/1/my-drive';

type Kept = { way?: { met: { week: string; service: string; count: number }[] } };

const untilCounted = (page: Page, all: number) =>
  until(`${all} are counted`, async () => {
    const { way } = (await readStorage(page)) as Kept;
    return way?.met.reduce((sum, { count }) => sum + count, 0) === all;
  });

describe.each(browsersWanted)('in %s, somebody who wants to see how far they have come', (name) => {
  let session: Session;
  let page: Page;
  let week: string;

  beforeAll(async () => {
    session = await startSession(name);
    await chooseHome(await session.openSurface('options'), 'Marseille');
    page = await session.openSurface('way');
    await page.waitForSelector('[type=checkbox]');
    week = weekOf(await page.evaluate(() => new Date().toLocaleDateString('sv')));
  });
  afterAll(() => session.end());

  it('is not counted before they ask for it', async () => {
    await untilToolbarIcon(session, await session.visit(document), 'Google Docs');
    expect(await readStorage(page)).not.toHaveProperty('way');
  });

  it('switches it on, and is told that nothing was met yet', async () => {
    await page.bringToFront();
    await page.click('[type=checkbox]');
    await untilSaid(page, 'Rien pour l’instant');
    expect(await readStorage(page)).toMatchObject({ way: { isCounting: true, met: [] } });
  });

  it('opens two documents and Drive, and the background stops in between', async () => {
    await session.visit(document);
    await untilCounted(page, 1);
    await session.stopBackground();
    await session.visit(document);
    await untilCounted(page, 2);
    const tab = await session.visit(drive);
    await untilCounted(page, 3);
    await tab.reload();
    await untilToolbarIcon(session, tab, 'Google Drive');
    await untilCounted(page, 3);
  });

  it('keeps the week, the service and the count, and nothing else', async () => {
    const { way } = await readStorage(page);
    expect(way).toEqual({
      isCounting: true,
      met: [
        { week, service: 'google-docs', count: 2 },
        { week, service: 'google-drive', count: 1 },
      ],
    });
    expect(JSON.stringify(way)).not.toMatch(/http|google\.com|1AbC|secret|heading|:\d\d/);
  });

  it('finds the counts, the doors and the easiest next step on coming back', async () => {
    await page.bringToFront();
    await untilSaid(page, 'Semaine après semaine');
    await untilSaid(page, 'Services qui ont une alternative libre : 2 sur 2');
    const said = await untilSaid(page, 'Marseille, dans votre commune');
    const text = said.replaceAll(/\s+/g, ' ');
    expect(text).toMatch(/Google Docs une alternative .*2/);
    expect(text).toMatch(/Google Drive une alternative .*1/);
    expect(text).toContain('Le plus facile à quitter ensuite : Google Docs');
    await page.click('summary');
    const cells = await page.$$eval('tbody tr:first-child td', (found) =>
      found.map((cell) => cell.textContent),
    );
    expect(cells).toEqual(['2', '1']);
  });

  it('erases it all, by keyboard alone', async () => {
    await page.focus('.erase [aria-expanded]');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await untilSaid(page, 'C’est effacé.');
    expect(await readStorage(page)).toMatchObject({ way: { isCounting: true, met: [] } });
  });

  it('caused no request', () => {
    expect(session.strangers(['docs.google.com', 'drive.google.com'])).toEqual([]);
  });
});
