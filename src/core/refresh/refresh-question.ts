import type { ChosenSources } from './chosen-sources';

/** The question whether the directory shall be kept up to date by a mirror, as it stands. */
export type RefreshQuestion = {
  /** The host that is asked daily where the answer is yes. */
  host: string;
  /** The answer of the user; null where none was given yet. */
  answer: 'yes' | 'no' | null;
};

/**
 * The question as it stands with these sources. Null where there is nothing to ask: the build has no mirror,
 * or the user has the hosters themselves asked. `wasAnswered` is true once the user has answered it, even if
 * other sources were chosen since.
 */
export function refreshQuestion(
  { source, mirror }: ChosenSources,
  builtInMirror: string | null,
  wasAnswered: boolean,
): RefreshQuestion | null {
  const isMirrored = source === 'mirror';
  const address = (isMirrored && mirror) || builtInMirror;
  if (address === null || builtInMirror === null || source === 'federation') return null;
  return { host: new URL(address).host, answer: isMirrored ? 'yes' : wasAnswered ? 'no' : null };
}
