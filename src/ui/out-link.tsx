import type { ComponentChildren } from 'preact';
import { nameMark } from '../core/actions/new-name';

type OutLinkProps = {
  /** The address, https; `{name}` in it is drawn anew at each click (`drawNames`). */
  href: string;
  /** The words of a screen reader, where the text alone would not tell. */
  label?: string;
  class?: string;
  children: ComponentChildren;
};

/** A link out of the extension: it opens a new tab, and nothing goes with it. */
export function OutLink({ href, label, children, ...rest }: OutLinkProps) {
  // Until its name is drawn, the link leads to the place where names stand.
  const place = href.replace(nameMark, '');
  return (
    <a
      {...rest}
      href={place}
      data-landing={place === href ? undefined : href}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      aria-label={label}
    >
      {children}
    </a>
  );
}
