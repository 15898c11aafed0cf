import type { ComponentChildren } from 'preact';

/** The props of `Choice`. */
type ChoiceProps = {
  isChosen: boolean;
  /**
   * Asks for the choice; it may be refused, as a permission can: the box is ticked once `isChosen`
   * is.
   */
  choose: (isChosen: boolean) => void;
  children: ComponentChildren;
};

/** A box to tick, and what it stands for. The box never shows anything but what is. */
export function Choice({ isChosen, choose, children }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={isChosen}
        onChange={({ currentTarget }) => {
          const isWanted = currentTarget.checked;
          currentTarget.checked = isChosen;
          choose(isWanted);
        }}
      />
      <span>{children}</span>
    </label>
  );
}
