import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { inRepository } from '../root.ts';

/** The file in which the builds of one variant note which packages they put in: gone when all are done. */
const notes = 'packages.json';

const line = '-'.repeat(80);

/** Notes the packages of npm that a build puts into what it writes. */
export function notePackages(): Plugin {
  return {
    name: 'note-packages',
    writeBundle({ dir = '' }, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      noteModules(
        dir,
        chunks.flatMap(({ modules }) => Object.keys(modules)),
      );
    },
  };
}

/** Notes in the folder of a variant, where its builds write to, that these modules are in it. */
export function noteModules(dir: string, ids: readonly string[]): void {
  const names = [...notedIn(dir), ...ids.map(packageOf).filter((name) => name !== undefined)];
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, notes), JSON.stringify([...new Set(names)].sort()));
}

function notedIn(dir: string): string[] {
  const path = join(dir, notes);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as string[]) : [];
}

/** Tells the package of npm that a module is of; undefined for one of ours. The bundler adds some of its own. */
export function packageOf(id: string): string | undefined {
  if (id.startsWith('\0rolldown/')) return 'rolldown';
  return [...id.matchAll(/[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/g)]
    .at(-1)?.[1]
    ?.replace('\\', '/');
}

/** Writes the licence of the extension, and those of what its builds noted, into the folder of a variant. */
export function writeLicences(dir: string): void {
  const names = notedIn(dir);
  rmSync(join(dir, notes), { force: true });
  writeFileSync(join(dir, 'LICENSE'), readFileSync(inRepository('LICENSE')));
  writeFileSync(join(dir, 'LICENCES.txt'), licencesText(names));
}

/** Tells the licences of these packages in full, and the credits of the data that come with the extension. */
export function licencesText(names: readonly string[]): string {
  return [
    'Chatière is free software under the GNU Affero General Public License, version 3 or later: see LICENSE.',
    'It comes with the following, under their own licences.',
    ...names.map(packageText),
    `${line}\n\nData\n\n${readFileSync(inRepository('src/tools/data/credits.txt'), 'utf8').trim()}`,
  ]
    .join('\n\n')
    .concat('\n');
}

type PackageFile = { version: string; license: string; repository: { url: string } };

function packageText(name: string): string {
  const folder = inRepository('node_modules', name);
  const described = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile;
  const file = readdirSync(folder).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
  if (!file) throw new Error(`${name} brings no text of its licence: it can't go into the package`);
  const source = described.repository.url.replace(/^(git\+|git:)(https:)?/, 'https:');
  const text = readFileSync(join(folder, file), 'utf8').trim();
  return `${line}\n\n${name} ${described.version}, ${described.license}, ${source}\n\n${text}`;
}
