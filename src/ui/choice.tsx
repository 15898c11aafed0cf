import type { ComponentChildren } from 'preact';

export type ChoiceProps = {
  isChosen: boolean;
  /** What it needs may be refused, a permission say: it is ticked once `isChosen` says so. */
  choose: (isChosen: boolean) => void;
  children: ComponentChildren;
};

/** A box to tick, and what it stands for. It never shows anything but what is. */
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
