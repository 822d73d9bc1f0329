/** Line icons in a box of 16 by 16, drawn here: nothing is fetched. */
export const ICONS = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.5 10.5L14 14',
  close: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M6 2.5H2.5V6M10 2.5h3.5V6M6 13.5H2.5V10M10 13.5h3.5V10',
  down: 'M4 6.5L8 10.5l4-4',
  left: 'M10 3.5L5.5 8l4.5 4.5',
  up: 'M4 9.5L8 5.5l4 4',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  pen: 'M3 13l.6-2.8L10.8 3l2.2 2.2-7.2 7.2z',
  bin: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5',
  copy: 'M5.5 5.5h7v7h-7zM3.5 10.5v-7h7',
  undo: 'M5.5 3L2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8h-3',
  redo: 'M10.5 3l3 3-3 3M13.5 6h-7a4 4 0 0 0 0 8h3',
  link: 'M6.5 9.5l3-3M7 4.5l1.6-1.6a3.2 3.2 0 0 1 4.5 4.5L11.5 9M9 11.5l-1.6 1.6a3.2 3.2 0 0 1-4.5-4.5L4.5 7',
  lasso: 'M8 2.5c3.3 0 6 1.8 6 4s-2.7 4-6 4-6-1.8-6-4 2.7-4 6-4zM5 10c-1.6.6-1.6 2.8 0 3 1.2.2 1.3 1 1.3 1',
  lines: 'M2.5 4h3M10.5 4h3M2.5 8h3M10.5 8h3M2.5 12h3M10.5 12h3M7 3v10h2V3z',
  tick: 'M3 8.5l3.2 3L13 4.5',
  pin: 'M6 2.5h4l-.5 4 2 2.5h-7l2-2.5zM8 9v4.5',
} as const;
export type IconName = keyof typeof ICONS;
