import type { ComponentChildren } from 'preact';

/** The props of `Problem`. */
type ProblemProps = {
  /** The id by which a field names it; see `problemOf`. */
  id?: string;
  /** The sentence that says what is wrong and what to do next. */
  children: ComponentChildren;
};

/** A problem, said beside what caused it: in the colour of caution, with a sign, and read aloud at once. */
export function Problem({ id, children }: ProblemProps) {
  return (
    <p class="problem" id={id} role="alert">
      {children}
    </p>
  );
}

/** The attributes of a field that say whether its value is refused, and which problem says why. */
export function problemOf(id: string, isWrong: boolean) {
  return { 'aria-invalid': isWrong, 'aria-describedby': isWrong ? id : undefined };
}
