/** The cat of the icon, awake: its coat, its face, two eyes. */
export function HosterShape() {
  return (
    <svg class="kitten" viewBox="-1 -1 34 34" aria-hidden="true">
      <path
        class="kitten-coat"
        d="M2 4.400C2 1.800 4.800 .7 6.600 2.300l5 4.300h8.800l5-4.300C27.200 .7 30 1.800 30 4.400V20c0 6.600-5.400 11-14 11S2 26.600 2 20z"
      />
      <path class="kitten-face" d="M6 11h20v9c0 4.400-3.800 7-10 7S6 24.400 6 20z" />
      <circle class="kitten-eye" cx="11.300" cy="18.500" r="2.800" />
      <circle class="kitten-eye" cx="20.700" cy="18.500" r="2.800" />
    </svg>
  );
}

type DoorProps = { label: string };

/** The mark of the home: a front door with a cat flap in it. */
export function HomeMark({ label }: DoorProps) {
  return (
    <svg class="door-shape" viewBox="0 0 24 32" role="img" aria-label={label}>
      <path class="door-leaf" d="M3 31V6a9 9 0 0 1 18 0v25z" />
      <path class="door-flap" d="M8 31v-7a4 4 0 0 1 8 0v7z" />
      <circle class="door-knob" cx="17.500" cy="17" r="1.500" />
    </svg>
  );
}
