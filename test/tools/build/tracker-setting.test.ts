import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { definedByBuild } from '../../../src/tools/build/defined-by-build';
import { readTracker, trackerSetting } from '../../../src/tools/build/tracker-setting';

const tracker = 'https://tracker.example/new?title={title}&body={body}';

describe('the tracker of package.json', () => {
  it('is read, and written into the code', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'chatiere-')), 'package.json');
    writeFileSync(file, JSON.stringify({ chatiere: { tracker } }));
    expect(readTracker(file)).toBe(tracker);
    expect(definedByBuild(file)['import.meta.env.CHATIERE_TRACKER']).toBe(JSON.stringify(tracker));
  });

  it('may be none', () => {
    expect(trackerSetting({ chatiere: {} })).toBe('');
    expect(trackerSetting({ chatiere: { tracker: '' } })).toBe('');
  });

  it('of this repository is right', () => {
    expect(() => readTracker()).not.toThrow();
  });

  it.each([
    'http://tracker.example/new?title={title}&body={body}',
    'https://tracker.example/new?title={title}',
    'https://tracker.example/new',
    1,
  ])('is refused where it leads nowhere good: %s', (template) => {
    expect(() => trackerSetting({ chatiere: { tracker: template } })).toThrow('chatiere.tracker');
  });
});
