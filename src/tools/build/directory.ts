import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { type FindTown, type FoundTown, parseCurated } from '../../core/directory/curated';
import type { CuratedFile } from '../../core/directory/curated-file';
import type { Hoster } from '../../core/directory/hoster';
import { hostsOf } from '../../core/directory/hoster-hosts';
import { type Snapshot, snapshotVersion } from '../../core/directory/snapshot';
import { distance } from '../../core/geo/distance';
import { directoryKey, packagedBase } from '../../core/refresh/source-rows';
import type { HosterHere } from '../../core/spotting/page-here';
import { firstInputs, prepareAnswers } from '../../core/suggestions/prepare-answers';
import { communeKey } from '../../core/towns/commune-key';
import { type Gazetteer, townsNamed } from '../../core/towns/gazetteer';
import { readHosterFiles } from '../hosters/read';
import { inRepository } from '../root';
import { readTowns } from '../towns/read';

/** The day the curated facts were gathered, `YYYY-MM-DD`: see docs/data.md. */
const curatedOn = '2026-11-22';

/** The most kilometres from a hoster's point to the point of its town in the gazetteer. */
const sameTownKilometres = 5;

/**
 * Turns the curated hosters into the shipped snapshot; throws, naming each fault, if a file is not
 * right.
 */
export function buildSnapshot(files: readonly CuratedFile[], gazetteer: Gazetteer): Snapshot {
  const findTown: FindTown = (town, country) => foundTown(gazetteer, town, country);
  const { hosters, refusals } = parseCurated(files, findTown);
  if (refusals.length > 0) {
    const list = refusals.map(({ path, reason }) => `  ${path} ${reason}`).join('\n');
    throw new Error(`Mend these files of hosters:\n${list}`);
  }
  return { schema: snapshotVersion, asOf: curatedOn, hosters };
}

function foundTown(
  gazetteer: Gazetteer,
  { town, point }: Parameters<FindTown>[0],
  country: string | null,
): FoundTown | null {
  const near = townsNamed(gazetteer, town)
    .filter((each) => each.country === country && each.kind === 'town')
    .find((each) => distance(each.point, point) < sameTownKilometres);
  return near ? { key: communeKey(near.country, near.code), point: near.point } : null;
}

/** The snapshot that is shipped. With a part of the gazetteer, towns elsewhere have no key. */
export function readSnapshot(gazetteer: Gazetteer = readTowns()): Snapshot {
  return buildSnapshot(readHosterFiles(), gazetteer);
}

/** The facts that the popup tells on pages of hosters, by host. */
function hostersByHost(hosters: readonly Hoster[]): Record<string, HosterHere> {
  return Object.fromEntries(
    hosters.flatMap((hoster) => {
      const { name, membership } = hoster;
      return hostsOf(hoster).map((host) => [host, { name, membership }]);
    }),
  );
}

/** Writes the snapshot, what pages read of it, and the answers without a home into assets. */
export function writeDirectory(): void {
  const snapshot = readSnapshot();
  const folder = inRepository('assets/directory');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}/suggestions`, { recursive: true });
  writeFileSync(`${folder}/snapshot.json`, JSON.stringify(snapshot));
  writeFileSync(`${folder}/hosts.json`, JSON.stringify(hostersByHost(snapshot.hosters)));
  const names = snapshot.hosters.map(({ id, name }) => ({ id, name }));
  writeFileSync(`${folder}/names.json`, JSON.stringify(names));
  const { asOf, hosters } = snapshot;
  const inputs = firstInputs(directoryKey(packagedBase(asOf, hosters)));
  const answers = [...prepareAnswers(hosters, inputs)].map(({ ready }) => ready);
  for (const ready of answers) {
    writeFileSync(`${folder}/suggestions/${ready.need}.json`, JSON.stringify(ready));
  }
  const offered = answers.filter(({ count }) => count > 0).map(({ need }) => need);
  writeFileSync(`${folder}/offered.json`, JSON.stringify(offered));
}
