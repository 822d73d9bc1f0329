/** A surface as it is shown: one that begins behind the opening quotation mark of its text (渔光”行动) gets it back. */
export const paired = (surface: string): string => (/^[^“]*”/u.test(surface) ? `“${surface}` : surface);
