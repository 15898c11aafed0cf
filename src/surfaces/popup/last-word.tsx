import { KeptChoice, type KeptChoiceProps } from './kept-choice';
import { PostponedNote } from './postponed-note';
import type { Word } from './use-answer';

/** The props of `LastWord`. */
export type LastWordProps = Omit<KeptChoiceProps, 'suggestion' | 'need'> & { word: Word };

/** The answer to the user's last word on a suggestion, with the way back. */
export function LastWord({ word, ...props }: LastWordProps) {
  const { about, suggestion, need } = word;
  if (about === 'postponed') return <PostponedNote {...{ suggestion }} undo={props.undo} />;
  return <KeptChoice {...props} {...{ suggestion, need }} />;
}
