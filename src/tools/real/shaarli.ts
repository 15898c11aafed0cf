import { unpackDebianPackages } from './debian-packages';
import { clickOn, fillIn, heldBy, insist, readAt, untilSaid } from './on-site';
import { servePhp } from './php';
import type { RealSoftware } from './software';

const kept = 'https://example.org/chat';

/** Shaarli of Debian. */
export const shaarli: RealSoftware = {
  id: 'shaarli',
  from: 'Debian shaarli',
  install: (folder) => unpackDebianPackages(folder, ['shaarli', 'php-cli']),
  start: (place) => servePhp(place, '/usr/share/shaarli', ''),
  prove: async ({ visit, address }) => {
    const first = await visit(`${address}install`);
    await fillIn(first, '#username', 'ana');
    await fillIn(first, '#password', 'un chat');
    await clickOn(first, '#installform [type=submit]');
    await untilSaid(first, 'Shaarli');

    const page = await visit(`${address}admin/shaare?post=${encodeURIComponent(kept)}`);
    await fillIn(page, '#login-form [name=login]', 'ana');
    await fillIn(page, '#login-form [name=password]', 'un chat');
    await page.keyboard.press('Enter');
    const url = await heldBy(page, '[name=lf_url]');
    insist(url === kept, `the form holds ${url}`);
    const isSaved = async () => (await readAt(page, '/')).includes(kept);
    insist(!(await isSaved()), 'the landing alone has saved the link');
    await clickOn(page, '[name=save_edit]');
    await page.waitForNavigation();
    insist(await isSaved(), 'the form has not saved the link');
    return ['the landing asks to sign in, then fills the form and saves nothing'];
  },
};
