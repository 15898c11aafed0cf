import { useState } from 'preact/hooks';
import { Problem } from '../../ui/feedback/problem';

/** The word on the last act, to be said beside the control that is named `at`. */
export type Told = { at: string; text: string; isWrong: boolean };

/** The word on the last act of a section, and the ways to say another. */
export function useTold() {
  const [told, setTold] = useState<Told | null>(null);
  return {
    told,
    /** Says beside the control `at` what was done. */
    say: (at: string, text: string) => setTold({ at, text, isWrong: false }),
    /** Says beside the control `at` what went wrong. */
    warn: (at: string, text: string) => setTold({ at, text, isWrong: true }),
    hush: () => setTold(null),
  };
}

type BesideProps = { told: Told | null; at: string };

/** The word on the last act, for those who see: where its control is. */
export function Beside({ told, at }: BesideProps) {
  if (told?.at !== at) return null;
  if (told.isWrong) return <Problem>{told.text}</Problem>;
  return (
    <p class="status" aria-hidden="true">
      {told.text}
    </p>
  );
}

/** The word on the last act, for those who listen: it stands at one place, so that every change is heard. */
export function Aloud({ told }: Pick<BesideProps, 'told'>) {
  return (
    <p class="unseen" role="status">
      {told && !told.isWrong ? told.text : ''}
    </p>
  );
}
