import { unpackDebianPackages } from './debian-packages';
import { landingAt } from './landing';
import { clickOn, fillIn, untilHeld, untilSeen } from './on-site';
import { servePhp } from './php';
import type { RealSoftware } from './software';

/** A wiki in which everybody may write. */
const prepare = `echo '<?php $conf["useacl"] = 0; $conf["title"] = "Wiki";' > /etc/dokuwiki/local.php`;

/** DokuWiki of Debian. */
export const dokuwiki: RealSoftware = {
  id: 'dokuwiki',
  from: 'Debian dokuwiki',
  install: (folder) => unpackDebianPackages(folder, ['dokuwiki', 'php-cli']),
  start: (place) => servePhp(place, '/usr/share/dokuwiki', prepare),
  prove: async ({ visit, address }) => {
    await untilSeen(await visit(landingAt('dokuwiki', address)), '#dokuwiki__content');
    const page = await visit(new URL('doku.php?id=chaton&do=edit', address).href);
    await fillIn(page, '#wiki__text', 'un chaton');
    await clickOn(page, '#edbtn__save');
    await page.waitForNavigation();
    await untilHeld(page, '/doku.php?id=chaton&do=export_raw', ['un chaton']);
    return ['the address opens the wiki', 'a new page can be written'];
  },
};
