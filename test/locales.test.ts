import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { needs } from '../src/core/need';
import { needMessage } from '../src/core/text/i18n';
import { messageKeysSource } from '../src/tools/fix/message-keys';
import { inRepository } from '../src/tools/root';

type Message = { message: string; placeholders?: Record<string, { content: string }> };
type Messages = Record<string, Message>;

const read = (language: string): Messages =>
  JSON.parse(
    readFileSync(inRepository('assets/_locales', language, 'messages.json'), 'utf8'),
  ) as Messages;

const french = read('fr');
const english = read('en');

const code = readdirSync(inRepository('src'), { recursive: true, withFileTypes: true })
  .filter(
    (entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && entry.name !== 'message-keys.ts',
  )
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .concat(readFileSync(inRepository('manifest.json'), 'utf8'))
  .join('\n');

describe('the words of the interface', () => {
  it('are the same sentences in both languages', () => {
    expect(Object.keys(english).toSorted()).toEqual(Object.keys(french).toSorted());
  });

  it('take the same values in both languages, and use each of them', () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(french)) {
      expect(Object.keys(english[key]?.placeholders ?? {}), key).toEqual(Object.keys(placeholders));
      for (const text of [message, english[key]?.message ?? '']) {
        for (const name of Object.keys(placeholders))
          expect(text, key).toContain(`$${name.toUpperCase()}$`);
      }
    }
  });

  it('are all used: delete a sentence that no code says', () => {
    const needKeys = new Set<string>(needs.map(({ id }) => needMessage(id)));
    const unused = Object.keys(french).filter(
      (key) => !needKeys.has(key) && !code.includes(`'${key}'`) && !code.includes(`__MSG_${key}__`),
    );
    expect(unused).toEqual([]);
  });

  it('name every need', () => {
    expect(needs.filter(({ id }) => !french[needMessage(id)])).toEqual([]);
  });

  it('are typed: run npm run fix', () => {
    const written = readFileSync(inRepository('src/core/text/message-keys.ts'), 'utf8');
    expect(written).toBe(messageKeysSource(french));
  });
});
