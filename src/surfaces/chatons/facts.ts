import type { MessageKey } from '../../core/text/message-keys';

// Where a fact was read; docs/charter.md says more of each.
const charter = 'framagit.org/chatons/CHATONS';
const presentation = 'chatons.org/en/presentation';
const forum = 'forum.chatons.org';
const hoster42l = '42l.fr/CHATONS';
const article = '01net (2018)';
const wikipedia = 'fr.wikipedia.org';

/** A sentence about CHATONS or the chatons, and the sources that it was read in. */
export type Fact = {
  word: MessageKey;
  /** The sources of the fact; empty for good sense, which is no fact about the collective. */
  sources: readonly string[];
};

/** The fact that says what a chaton is. */
export const members: Fact = { word: 'chatons_lead', sources: [charter, article] };

/** The facts of what the charter asks of a member, as far as a public source says it. */
export const charterFacts: readonly Fact[] = [
  { word: 'chatons_libre', sources: [hoster42l, presentation, wikipedia] },
  { word: 'chatons_data', sources: [hoster42l, presentation, wikipedia] },
  { word: 'chatons_control', sources: [charter] },
  { word: 'chatons_others', sources: [charter, article] },
  { word: 'chatons_terms', sources: [article] },
  { word: 'chatons_kind', sources: [charter] },
  { word: 'chatons_meet', sources: [hoster42l, presentation] },
];

/** The facts of what it is like to be hosted by a chaton. */
export const whatToExpect: readonly Fact[] = [
  { word: 'chatons_people', sources: [] },
  { word: 'chatons_join', sources: [article] },
  { word: 'chatons_trust', sources: [forum] },
  { word: 'chatons_many', sources: [wikipedia] },
];
