import { describe, expect, it } from 'vitest';
import { readChosenSources } from '../../../src/core/refresh/chosen-sources';
import { refreshQuestion } from '../../../src/core/refresh/refresh-question';

const built = 'https://annuaire.example/directory.json';
const host = 'annuaire.example';
const sources = (raw: unknown) => readChosenSources(raw);
const none = sources({});

describe('the question whether the directory shall be kept up to date', () => {
  it('is asked of the host of the build until it is answered', () => {
    expect(refreshQuestion(none, built, false)).toEqual({ host, answer: null });
    expect(refreshQuestion(none, built, true)).toEqual({ host, answer: 'no' });
  });

  it('counts as answered with yes where a mirror is chosen, and names that one', () => {
    const mirrored = sources({ source: 'mirror' });
    const typed = sources({ source: 'mirror', mirror: 'https://autre.example/a.json' });
    for (const wasAnswered of [true, false]) {
      expect(refreshQuestion(mirrored, built, wasAnswered)).toEqual({ host, answer: 'yes' });
      expect(refreshQuestion(typed, built, wasAnswered)).toEqual({
        host: 'autre.example',
        answer: 'yes',
      });
    }
  });

  it('names the host of the build where another mirror was only typed once', () => {
    const typed = sources({ source: 'package', mirror: 'https://autre.example/a.json' });
    expect(refreshQuestion(typed, built, false)).toEqual({ host, answer: null });
  });

  it('is not asked without a mirror, or where the hosters themselves are asked', () => {
    expect(refreshQuestion(none, null, false)).toBeNull();
    expect(refreshQuestion(sources({ source: 'federation' }), built, false)).toBeNull();
  });
});
