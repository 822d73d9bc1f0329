/** A row or a column whose menu is open. */
export interface Axis {
  readonly side: 'rows' | 'columns';
  readonly key: string;
  readonly name: string;
  /** Id of the entity whose card can be opened. */
  readonly entity: string | null;
  /** Where the menu opens. */
  readonly at: DOMRect;
}

/** What can be done to it. */
export type AxisDeed = 'card' | 'compare' | 'pin' | 'unpin' | 'hide' | 'merge' | 'part';
