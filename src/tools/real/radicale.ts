import { inDebian, unpackDebianPackages } from './debian-packages';
import { exportedWords, withExportedFile } from './exported-files';
import { landingAt } from './landing';
import { clickOn, fillIn, untilHeld, untilSeen } from './on-site';
import type { RealSoftware } from './software';

/** Radicale of Debian; here it takes every name without a password. */
export const radicale: RealSoftware = {
  id: 'radicale',
  from: 'Debian radicale',
  install: (folder) => unpackDebianPackages(folder, ['radicale']),
  start: (place) => {
    const options = `--hosts 127.0.0.1:${place.port} --auth-type none`;
    return inDebian(place, `exec radicale ${options} --storage-filesystem-folder "$data/files"`);
  },
  prove: async ({ visit, address }) => {
    const page = await visit(landingAt('radicale', address));
    await fillIn(page, '#loginscene [data-name=user]', 'ana');
    await clickOn(page, '#loginscene button');
    await withExportedFile('ics', async (path) => {
      const choosing = page.waitForFileChooser();
      await clickOn(page, '#collectionsscene [data-name=upload]');
      await (await choosing).accept([path]);
      const link = await untilSeen(page, 'article:not(.hidden) [data-name=url]');
      const calendar = await link.evaluate((each) => (each as HTMLAnchorElement).pathname);
      await untilHeld(page, calendar, exportedWords('ics'));
    });
    return ['an exported ics file imports'];
  },
};
