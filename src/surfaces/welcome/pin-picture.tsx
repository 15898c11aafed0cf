/** The outline of a puzzle piece, 20 units wide and high: the sign of the extensions menu. */
const puzzle =
  'M3 7h3.4a2.5 2.5 0 1 1 5.2 0H15v3.4a2.5 2.5 0 1 1 0 5.2V19H3v-3.6a2.4 2.4 0 1 0 0-4.8z';

/** The outline of a pin, 20 units wide and high. */
const pin = 'M7 2h6M8 2v6l-3 3v2h10v-2l-3-3V2M10 13v6';

/** The names of two extensions, as rows of the menu. */
const names = 'M150 81h76M150 113h96';

/** The numbers of the steps, drawn: 10 units high, around their middle. */
const numbers = {
  one: 'M-2.5-2.5 0-4.5V4.5',
  two: 'M-2.5-2.5a2.5 2.5 0 0 1 5 0C2.5 0-2.5 2-2.5 4.5h5',
};

/** A picture of where to press: the puzzle piece, then the pin. The text beside it says the same. */
export function PinPicture() {
  return (
    <svg class="pin-picture" viewBox="0 0 320 140" aria-hidden="true">
      <rect class="pin-bar" x="1" y="9" width="318" height="40" rx="10" />
      <rect class="pin-field" x="13" y="18" width="186" height="22" rx="11" />
      <rect class="pin-bar" x="96" y="59" width="212" height="76" rx="10" />
      <image href="/icons/closed-48.png" x="108" y="68" width="26" height="26" />
      <rect class="pin-other" x="110" y="102" width="22" height="22" rx="6" />
      <path class="pin-names" d={names} />
      <path class="pin-sign" d={puzzle} transform="translate(230 17)" />
      <path class="pin-sign" d={pin} transform="translate(268 71)" />
      <path class="pin-sign pin-faint" d={pin} transform="translate(268 103)" />
      <Here x={240} y={29} number={numbers.one} />
      <Here x={278} y={81} number={numbers.two} />
    </svg>
  );
}

/** A ring around what is to be pressed, with the number of the step. */
function Here({ x, y, number }: { x: number; y: number; number: string }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle class="pin-ring" r="17" />
      <circle class="pin-badge" cx="15" cy="-13" r="9" />
      <path class="pin-number" d={number} transform="translate(15 -13)" />
    </g>
  );
}
