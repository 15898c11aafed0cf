import { describe, expect, it } from 'vitest';
import { definedByBuild } from '../../../src/tools/build/defined-by-build';

const tracker = 'https://tracker.example/new?title={title}&body={body}';

describe('what the build writes into the code', () => {
  it('holds the mirror and the tracker', () => {
    expect(definedByBuild('https://mirror.example/directory.json', tracker)).toEqual({
      'import.meta.env.CHATIERE_DIRECTORY_URL': '"https://mirror.example/directory.json"',
      'import.meta.env.CHATIERE_TRACKER': JSON.stringify(tracker),
    });
  });

  it('may be none of both', () => {
    expect(Object.values(definedByBuild('', ''))).toEqual(['""', '""']);
  });

  it.each([
    ['http://mirror.example/', ''],
    ['', 'http://tracker.example/new?title={title}&body={body}'],
    ['', 'https://tracker.example/new?title={title}'],
    ['', 'https://tracker.example/new'],
  ])('is refused where it leads nowhere good: %s %s', (mirror, template) => {
    expect(() => definedByBuild(mirror, template)).toThrow(/https:\/\//);
  });
});
