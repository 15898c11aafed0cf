import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type FoldProps = { title: string; isOpen?: boolean; children: ComponentChildren };

/** A part that few want, folded unless something of it was chosen; drawn again, it stays as the user left it. */
export function Fold({ title, isOpen = false, children }: FoldProps) {
  const [wasOpen] = useState(isOpen);
  return (
    <details class="fold" open={wasOpen}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
