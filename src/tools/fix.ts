import { readFileSync, writeFileSync } from 'node:fs';
import { services } from '../core/services';
import type { Service } from '../core/services/service';
import { matchPatterns, otherServices, watchedServices } from '../core/spotting/match-patterns';
import { changedFiles } from './fix/changed-files';
import { directorySchema } from './fix/directory-schema';
import { hosterFileSchema } from './fix/hoster-schema';
import { fixHosters } from './fix/hosters';
import { messageKeysSource } from './fix/message-keys';
import { publicSuffixesSource, suffixRules } from './fix/public-suffixes';
import { spottedHostsSource } from './fix/spotted-hosts';
import { watchedTableSource } from './fix/watched-table';
import { inRepository } from './root';
import { runQuietly } from './run-quietly';

type Manifest = { content_scripts: [{ matches: string[] }] };

const checkWords = [
  inRepository('node_modules', '.bin', 'biome'),
  'check',
  '--write',
  '--log-level=error',
  '--no-errors-on-unmatched',
  '--files-ignore-unknown=true',
] as const;

/**
 * Writes what is derived from the sources and kept in the repository, so that its diff is read, and
 * formats what changed since the last commit.
 */
export async function main(): Promise<number> {
  const watched = watchedServices(services);
  const path = inRepository('manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  manifest.content_scripts[0].matches = matchPatterns(watched);
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
  writeTable('watched', watched);
  writeTable('others', otherServices(services));
  writeFileSync(
    inRepository('src/core/directory/hosts/spotted-hosts.ts'),
    spottedHostsSource(services),
  );
  writeFileSync(
    inRepository('src/core/directory/hosts/public-suffixes.ts'),
    publicSuffixesSource(suffixRules()),
  );
  const french = readFileSync(inRepository('assets/_locales/fr/messages.json'), 'utf8');
  writeFileSync(
    inRepository('src/core/text/message-keys.ts'),
    messageKeysSource(JSON.parse(french)),
  );
  writeSchema('directory', directorySchema());
  writeSchema('hoster', hosterFileSchema());
  const faults = fixHosters();
  for (const fault of faults) console.error(fault);
  const { isGood, output } = await runQuietly([...checkWords, ...changedFiles(inRepository())]);
  if (!isGood) console.error(output);
  return faults.length === 0 && isGood ? 0 : 1;
}

function writeSchema(name: 'directory' | 'hoster', schema: Record<string, unknown>): void {
  const path = inRepository(`docs/${name}.schema.json`);
  writeFileSync(path, `${JSON.stringify(schema, null, 2)}\n`);
}

function writeTable(name: 'watched' | 'others', of: readonly Service[]): void {
  const path = inRepository(`src/core/spotting/${name}-table.ts`);
  writeFileSync(path, watchedTableSource(`${name}Table`, of));
}
