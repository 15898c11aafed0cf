import { Problem } from './problem';

/** The word on what was done last: `text`, and whether it went wrong. */
export type OutcomeWord = { text: string; isWrong: boolean };

/** Says how the last act ended, where its control is: what went wrong looks like it. */
export function Outcome({ word }: { word: OutcomeWord | null }) {
  return (
    <>
      {word?.isWrong && <Problem>{word.text}</Problem>}
      <p class="status" role="status">
        {word && !word.isWrong ? word.text : ''}
      </p>
    </>
  );
}
