import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isHttpsAddress } from '../../core/https-address';
import { isPlainObject } from '../../core/plain-object';
import { mostPublicKeys, readPublicKey } from '../../core/signing/public-key';
import { inRepository } from '../root';
import { packageFile } from './defined-by-build';

/** The settings of package.json, field `chatiere.directory`: where the signed directory is published. */
export type DirectorySettings = {
  /** The https address of the mirror's file; empty where there is none. */
  url: string;
  /** The public keys that may have signed it, one to three where there is a mirror: see `readPublicKey`. */
  publicKeys: readonly string[];
};

/**
 * Reads the settings of the directory that the build writes into the code: those of package.json, or
 * what another file holds in the same field. Throws where they are not right.
 */
export function readDirectorySettings(
  path = resolve(inRepository(), packageFile()),
): DirectorySettings {
  return directorySettings(JSON.parse(readFileSync(path, 'utf8')));
}

/** The settings in what package.json holds. Throws where they are not right. */
export function directorySettings(raw: unknown): DirectorySettings {
  const { chatiere } = isPlainObject(raw) ? raw : {};
  const { directory } = isPlainObject(chatiere) ? chatiere : {};
  const { url, publicKeys } = isPlainObject(directory) ? directory : {};
  if (typeof url !== 'string' || !(url === '' || isHttpsAddress(url))) {
    throw new Error('package.json: chatiere.directory.url must be an https address, or empty');
  }
  if (!Array.isArray(publicKeys) || publicKeys.length > mostPublicKeys) {
    throw new Error(
      `package.json: chatiere.directory.publicKeys must be a list of at most ${mostPublicKeys}`,
    );
  }
  if (!publicKeys.every((key) => typeof key === 'string' && readPublicKey(key))) {
    throw new Error('package.json: chatiere.directory.publicKeys holds what keygen never printed');
  }
  if (url !== '' && publicKeys.length === 0) {
    throw new Error(
      'package.json: chatiere.directory.url needs a public key: a mirror of the build is signed',
    );
  }
  return { url, publicKeys };
}
