/** The strokes of the pin with the sign of the flap in it, in a square of 24. */
export const pinStrokes =
  'M12 21s6.5-6 6.5-11a6.5 6.5 0 0 0-13 0c0 5 6.5 11 6.5 11zM12 7.5v5M9.5 10h5';
