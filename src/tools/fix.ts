import { readFileSync, writeFileSync } from 'node:fs';
import { services } from '../core/services';
import type { Service } from '../core/services/service';
import { matchPatterns, otherServices, watchedServices } from '../core/spotting/match-patterns';
import { directorySchema } from './fix/directory-schema';
import { hosterFileSchema } from './fix/hoster-schema';
import { fixHosters } from './fix/hosters';
import { messageKeysSource } from './fix/message-keys';
import { watchedTableSource } from './fix/watched-table';
import { inRepository } from './root';

type Manifest = { content_scripts: [{ matches: string[] }] };

/** Writes what is derived from the sources and kept in the repository, so that its diff is read. */
export function main(): number {
  const watched = watchedServices(services);
  const path = inRepository('manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  manifest.content_scripts[0].matches = matchPatterns(watched);
  writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
  writeTable('watched', watched);
  writeTable('others', otherServices(services));
  const french = readFileSync(inRepository('assets/_locales/fr/messages.json'), 'utf8');
  writeFileSync(
    inRepository('src/core/text/message-keys.ts'),
    messageKeysSource(JSON.parse(french)),
  );
  writeSchema('directory', directorySchema());
  writeSchema('hoster', hosterFileSchema());
  const faults = fixHosters();
  for (const fault of faults) console.error(fault);
  return faults.length === 0 ? 0 : 1;
}

function writeSchema(name: 'directory' | 'hoster', schema: Record<string, unknown>): void {
  const path = inRepository(`docs/${name}.schema.json`);
  writeFileSync(path, `${JSON.stringify(schema, null, 2)}\n`);
}

function writeTable(name: 'watched' | 'others', of: readonly Service[]): void {
  const path = inRepository(`src/core/spotting/${name}-table.ts`);
  writeFileSync(path, watchedTableSource(`${name}Table`, of));
}
