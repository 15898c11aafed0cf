import { describe, expect, it } from 'vitest';
import type { NeedId } from '../../../src/core/need';
import { coverages, isCovered } from '../../../src/core/suggestions/covered';
import { aSuggestion } from '../../builders/suggestions';

const used = (need: NeedId, name: string, state: 'offered' | 'own' | 'gone' = 'offered') => ({
  favourite: { need, hosterId: name, address: `https://${name}.example/` },
  name,
  state,
});

const docs = { name: 'Google Docs', needs: ['text-collab'] as const };
const word = { name: 'Microsoft Word', needs: ['text-collab'] as const };
const teams = { name: 'Microsoft Teams', needs: ['team-chat', 'videoconf'] as const };

describe('a need', () => {
  it('is covered by a favourite that comes first, and by nothing else', () => {
    expect(isCovered({ suggestions: [aSuggestion({ favouriteRank: 0 })] })).toBe(true);
    expect(isCovered({ suggestions: [aSuggestion()] })).toBe(false);
    expect(isCovered({ suggestions: [] })).toBe(false);
  });
});

describe('services', () => {
  it('are told by the favourites that cover all of their needs', () => {
    const favourites = [
      used('text-collab', 'kaz'),
      used('team-chat', 'kaz'),
      used('videoconf', 'arn'),
    ];
    expect(coverages([docs, teams, word], favourites)).toEqual([
      { by: ['kaz'], services: ['Google Docs', 'Microsoft Word'] },
      { by: ['kaz', 'arn'], services: ['Microsoft Teams'] },
    ]);
  });

  it('are not covered in part, by what is gone, nor without any need', () => {
    expect(coverages([teams], [used('team-chat', 'kaz')])).toEqual([]);
    expect(coverages([docs], [used('text-collab', 'kaz', 'gone')])).toEqual([]);
    expect(coverages([{ name: 'Nothing', needs: [] }], [used('text-collab', 'kaz')])).toEqual([]);
  });

  it('are told by the first favourite of a need, of which the others are spares', () => {
    const favourites = [used('text-collab', 'kaz'), used('text-collab', 'arn')];
    expect(coverages([docs], favourites)[0]?.by).toEqual(['kaz']);
  });
});
