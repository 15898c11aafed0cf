import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { isHttpsAddress } from '../../core/https-address';
import { isPlainObject } from '../../core/plain-object';
import { inRepository } from '../root';
import { packageFile } from './defined-by-build';

/**
 * Reads the template of the tracker's address, field `chatiere.tracker` of package.json; empty where there is
 * none. Throws where it is no https address, or has no place for a title and a text.
 */
export function readTracker(path = resolve(inRepository(), packageFile())): string {
  return trackerSetting(JSON.parse(readFileSync(path, 'utf8')));
}

/** The template in what package.json holds. Throws where it is not right. */
export function trackerSetting(raw: unknown): string {
  const { chatiere } = isPlainObject(raw) ? raw : {};
  const { tracker = '' } = isPlainObject(chatiere) ? chatiere : {};
  if (tracker === '') return '';
  const holds = (place: string) => typeof tracker === 'string' && tracker.includes(place);
  if (typeof tracker === 'string' && isHttpsAddress(tracker) && holds('{title}') && holds('{body}'))
    return tracker;
  throw new Error(
    'package.json: chatiere.tracker must be an https address that holds {title} and {body}, or empty',
  );
}
