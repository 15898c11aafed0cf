/** A kitten's head: two ears, two eyes, a nose. */
export function Kitten() {
  return (
    <svg class="kitten" viewBox="0 0 32 32" aria-hidden="true">
      <path
        class="kitten-head"
        d="M5 3c2 0 6 3.4 7.400 4.800a14 14 0 0 1 7.200 0C21 6.400 25 3 27 3c1.600 3 1.500 7.400 1 10 .6 1.400 1 2.800 1 4.400C29 24.500 23.200 29 16 29S3 24.500 3 17.400c0-1.600.4-3 1-4.400-.5-2.600-.6-7 1-10z"
      />
      <path
        class="kitten-face"
        d="M11 14.500a1.800 2.400 0 1 0 .01 0zM21 14.500a1.800 2.400 0 1 0 .01 0zM14.200 21h3.600L16 23.200zM16 23.200v1.600"
      />
    </svg>
  );
}

type DoorProps = { label: string };

/** A front door with a cat flap in it: home. */
export function Door({ label }: DoorProps) {
  return (
    <svg class="door-shape" viewBox="0 0 24 32" role="img" aria-label={label}>
      <path class="door-leaf" d="M3 31V6a9 9 0 0 1 18 0v25z" />
      <path class="door-flap" d="M8 31v-7a4 4 0 0 1 8 0v7z" />
      <circle class="door-knob" cx="17.500" cy="17" r="1.500" />
    </svg>
  );
}
