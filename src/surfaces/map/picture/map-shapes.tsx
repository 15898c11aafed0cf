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

/** The home: a house with a cat flap in its front. */
export function HomeShape() {
  return (
    <svg class="house" viewBox="0 0 28 28" aria-hidden="true">
      <path class="house-front" d="M14 2.500 27 14h-3.500v11.500h-19V14H1z" />
      <path class="house-flap" d="M9.500 25.500v-5.500a4.500 4.500 0 0 1 9 0v5.500z" />
    </svg>
  );
}
