import { withNewName } from '../../core/actions/new-name';

/** The ways in which a person takes a link: all of them read its address afterwards. */
const taking = ['click', 'auxclick', 'contextmenu', 'dragstart'];

/**
 * Draws the name of a new thing when its link is taken, before anything else hears of that. It
 * stands in the link alone, and the next time another one is drawn.
 */
export function drawNames(): void {
  for (const kind of taking) document.addEventListener(kind, draw, true);
}

function draw({ target }: Event): void {
  const link = (target as Element).closest<HTMLAnchorElement>('a[data-landing]');
  const landing = link?.dataset.landing;
  if (landing) link.href = withNewName(landing, (bytes) => crypto.getRandomValues(bytes));
}
