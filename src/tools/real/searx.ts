import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inDebian, treeOf, unpackDebianPackages } from './debian-packages';
import { fillIn, heldBy, insist, untilSaid } from './on-site';
import type { Place, RealSoftware } from './software';

/** Searx of Debian. It asks no engine here: it answers by itself what the hash of a word is. */
export const searx: RealSoftware = {
  id: 'searx',
  from: 'Debian searx',
  install: (folder) => unpackDebianPackages(folder, ['searx']),
  start: (place) => {
    const path = join(place.data, 'settings.yml');
    writeFileSync(path, settings(place));
    return { ...inDebian(place, 'exec searx-run'), environment: { SEARX_SETTINGS_PATH: path } };
  },
  prove: async ({ visit, address }) => {
    const found = await visit(`${address}search?q=md5%20chaton`);
    insist((await heldBy(found, '#q')) === 'md5 chaton', 'the words are not in the field');
    await untilSaid(found, md5('chaton'));
    const empty = await visit(address);
    await fillIn(empty, '#q', 'md5 minou');
    await empty.keyboard.press('Enter');
    await untilSaid(empty, md5('minou'));
    return ['the landing searches for the words', 'the address itself takes words'];
  },
};

const md5 = (word: string) => createHash('md5').update(word).digest('hex');

/** The settings that the package gives as an example, without the engines of the web. */
function settings(place: Place): string {
  const example = readFileSync(treeOf(place, 'usr/share/doc/searx/examples/settings.yml'), 'utf8');
  return example
    .replace(/^engines:\n(?:[ #].*\n|\n)*/m, 'engines: []\n')
    .replace(/port : \d+/, `port : ${place.port}`)
    .replace('ultrasecretkey', 'no secret on this machine')
    .replace('base_url : False', `base_url : "${place.address}"`);
}
