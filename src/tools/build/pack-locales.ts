import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import {
  fallbackFile,
  guideFolder,
  interfaceLanguages,
  namesFile,
  packagedMessages,
} from '../locales.ts';

/** Puts the sentences into the package as browsers want them; assets hold those of guides and services. */
export function packLocales(): Plugin {
  return {
    name: 'pack-locales',
    writeBundle({ dir = '' }) {
      for (const language of interfaceLanguages()) {
        const packed = join(dir, '_locales', language);
        rmSync(join(packed, fallbackFile), { force: true });
        rmSync(join(packed, namesFile), { force: true });
        rmSync(join(packed, guideFolder), { recursive: true, force: true });
        writeFileSync(join(packed, 'messages.json'), JSON.stringify(packagedMessages(language)));
      }
    },
  };
}
