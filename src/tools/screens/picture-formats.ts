import type { ColourScheme } from '../browsers/driver';

/** The widths of the picture, in CSS pixels: a popup or phone, and a window. */
export const widths = [360, 800] as const;

/** The colours in which faces are photographed. */
export const colourSchemes: readonly ColourScheme[] = ['light', 'dark'];
