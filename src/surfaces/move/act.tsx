import type { ComponentChildren } from 'preact';
import { OutLink } from '../../ui/out-link';

type ActProps = {
  /** The address, https. */
  href: string;
  /** The words of a screen reader, where the text alone would not tell. */
  label?: string;
  /** True at the step that is next: there is one green button on the page. */
  isNext: boolean;
  children: ComponentChildren;
};

/** The act of a step: a button that opens a new tab. */
export function Act({ isNext, ...link }: ActProps) {
  return <OutLink class={isNext ? 'button act' : 'small-button act'} {...link} />;
}
