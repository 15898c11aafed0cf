import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { until } from '../browsers/driver';
import { type ExportFormat, exportedWords, withExportedFile } from './exported-files';
import { landingAt } from './landing';
import { installNpmPackage } from './npm-package';
import { clickOn, insist, readAt, untilHeld } from './on-site';
import type { RealSoftware } from './software';

/** The text of a pad before its first word is typed. */
const greeting = 'Bienvenue.';

const server = { name: 'ep_etherpad-lite', version: '1.8.14' };

/** Etherpad 1.8.14, the last one in npm. */
export const etherpad: RealSoftware = {
  id: 'etherpad',
  from: `npm ${server.name}`,
  install: async (folder) => {
    const integrity =
      'sha512-w3TRnwsozofewLCRkHV8/Afzyc4yXmQfoYSGEy/aGkGWFtgFYu/VDyPYDedvFQtANqPsHNArtmUPNVuw8nSLKg==';
    const installed = await installNpmPackage(folder, { ...server, integrity });
    if (installed.ok) layOut(folder);
    return installed;
  },
  start: ({ folder, data, port }) => {
    writeFileSync(join(data, 'settings.json'), JSON.stringify(settings(data, port)));
    const inData = (option: string, file: string) => [option, join(data, file)];
    const options = [
      ...inData('--settings', 'settings.json'),
      ...inData('--apikey', 'api-key'),
      ...inData('--sessionkey', 'session-key'),
    ];
    return {
      words: [process.execPath, join(folder, 'src/node/server.js'), ...options],
      // It would look for a newer version of itself: that ends at a port where nothing listens.
      environment: { HTTPS_PROXY: 'http://127.0.0.1:9', NODE_ENV: 'production' },
    };
  },
  prove: async ({ visit, address }) => {
    const page = await visit(landingAt('etherpad', address));
    page.on('dialog', (dialog) => dialog.accept());
    return [
      await proveNewPad(page),
      await proveImport(page, 'html'),
      await proveImport(page, 'txt'),
    ];
  },
};

/** Lays the package out as Etherpad's own archives are: what it needs in `src`, plug-ins beside that. */
function layOut(folder: string): void {
  const inFolder = (path: string) => join(folder, path);
  renameSync(inFolder(`node_modules/${server.name}`), inFolder('src'));
  renameSync(inFolder('node_modules'), inFolder('src/node_modules'));
  for (const made of ['node_modules', 'var']) mkdirSync(inFolder(made));
  symlinkSync('../src', inFolder(`node_modules/${server.name}`));
  // It would take itself for one of the plug-ins.
  for (const made of ['package.json', 'package-lock.json']) rmSync(inFolder(made));
}

function settings(data: string, port: number) {
  return {
    ip: '127.0.0.1',
    port,
    trustProxy: true,
    dbType: 'dirty',
    dbSettings: { filename: join(data, 'pads.db') },
    // As newer versions have it; the default of this one is polling alone.
    socketTransportProtocols: ['websocket', 'polling'],
    suppressErrorsInPadText: true,
    defaultPadText: greeting,
    // Minifying takes longer than all proofs.
    minify: false,
    // The proofs read back more often than the ten times in 90 s that it allows by itself.
    importExportRateLimiting: { windowMs: 90_000, max: 1000 },
    loglevel: 'WARN',
  };
}

/** The text of the pad in front, as Etherpad itself hands it out. */
const exportOf = (page: Page) => `${new URL(page.url()).pathname}/export/txt`;

async function proveNewPad(page: Page): Promise<string> {
  await page.bringToFront();
  const body = await until('the pad can be written in', async () => {
    const outer = await page.$('iframe[name=ace_outer]');
    const inner = await (await outer?.contentFrame())?.$('iframe[name=ace_inner]');
    return (await inner?.contentFrame())?.$('#innerdocbody[contenteditable=true]');
  });
  const text = await readAt(page, exportOf(page));
  insist(text.trim() === greeting, `the pad is not new: ${text}`);
  await body.click();
  await page.keyboard.type('chaton ');
  await untilHeld(page, exportOf(page), ['chaton']);
  return 'the landing is a new pad, and a typed word stays';
}

/** Imports a file by the buttons of the pad; it takes the place of what the pad held. */
async function proveImport(page: Page, format: ExportFormat): Promise<string> {
  await clickOn(page, '.buttonicon-import_export');
  await withExportedFile(format, async (path) => {
    const field = await page.$('input#importfileinput');
    await field?.uploadFile(path);
    await clickOn(page, '#importsubmitinput:not([disabled])');
    const text = await untilHeld(page, exportOf(page), exportedWords(format));
    insist(!text.includes('chaton'), 'the import left the former text');
  });
  return `an exported ${format} file imports`;
}
