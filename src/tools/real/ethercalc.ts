import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../browsers/driver';
import { exportedText, exportedWords } from './exported-files';
import { landingAt } from './landing';
import { installNpmPackage } from './npm-package';
import { insist, readAt, untilHeld } from './on-site';
import type { RealSoftware } from './software';

const server = {
  name: 'ethercalc',
  version: '0.20200127.0',
  integrity:
    'sha512-BC1Wnw4bW0Q3vYRMb8e4+PlUatfw0kSKtdu77EGNJlT+IXWj3cLj9L2wOLxuEctEPfm7/v1q0VSaSxsbWYPbmQ==',
  // It asks for these by addresses of GitHub; npm has the same, or what does the same.
  overrides: {
    emitter: 'npm:component-emitter@1.1.2',
    global: '4.4.0',
    xmlhttprequest: 'npm:xmlhttprequest-ssl@1.5.5',
  },
};

/** EtherCalc of January 2020, the last one in npm. */
export const ethercalc: RealSoftware = {
  id: 'ethercalc',
  from: `npm ${server.name}`,
  install: async (folder) => {
    const installed = await installNpmPackage(folder, server);
    // It looks for its packages within its own folder.
    if (installed.ok) symlinkSync('..', join(folder, 'node_modules', server.name, 'node_modules'));
    return installed;
  },
  start: ({ folder, data, port }) => {
    const app = join(folder, 'node_modules', server.name, 'app.js');
    return {
      words: [process.execPath, app, '--host', '127.0.0.1', '--port', String(port)],
      // It would take the database of a Redis that runs on this machine.
      environment: { OPENSHIFT_DATA_DIR: data, REDIS_SOCKPATH: join(data, 'no-redis') },
    };
  },
  prove: async ({ visit, address }) => {
    const page = await visit(landingAt('ethercalc', address));
    const room = new URL(page.url()).pathname;
    insist(/^\/[0-9a-z]{12}$/.test(room), `the landing led to ${room}`);
    const contents = `/_${room}/csv`;
    insist((await readAt(page, contents)).trim() === '', 'the sheet is not new');
    const cell = await until('the sheet can be written in', () => page.evaluate(findFirstCell));
    await page.mouse.click(cell.x, cell.y);
    await page.keyboard.type('chaton');
    await page.keyboard.press('Enter');
    await untilHeld(page, contents, ['chaton']);

    // Without a byte order mark it takes UTF-8 for Latin-1; Google Sheets writes none.
    await page.evaluate(putCsv, `/_${room}`, `\ufeff${exportedText('csv')}`);
    await untilHeld(page, contents, exportedWords('csv'));
    return [
      'the landing leads to a new sheet, and a typed word stays',
      'an exported csv file imports by its API, behind a byte order mark',
    ];
  },
};

// What follows runs in a page of the site.

type SheetWorld = { SocialCalc?: { hadSnapshot?: boolean } };

/** The middle of the first cell, once the sheet has come from the server and is drawn. */
function findFirstCell() {
  const { SocialCalc } = globalThis as SheetWorld;
  const box = document.querySelector('#cell_A1')?.getBoundingClientRect();
  return SocialCalc?.hadSnapshot && box
    ? { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    : undefined;
}

async function putCsv(path: string, body: string): Promise<void> {
  await fetch(path, { method: 'PUT', headers: { 'content-type': 'text/csv' }, body });
}
