import { csv, type Cell } from '../../lib/export/csv';

/** How a command's answer is printed; without either, for people. */
export interface Form {
  readonly json?: boolean;
  readonly csv?: boolean;
}

/**
 * Print what a command found, with `--json` or `--csv` the rows as they are.
 *
 * @param fields columns of the CSV, in their order; a list in a cell is joined by bars
 * @param text what is printed for people
 */
export function print<R extends object>(
  rows: readonly R[],
  fields: readonly (keyof R & string)[],
  form: Form,
  text: () => string,
): void {
  if (form.json) console.log(JSON.stringify(rows, null, 2));
  else if (form.csv)
    console.log(
      csv(
        fields,
        rows.map((row) => fields.map((field) => cellOf(row[field]))),
      ).trimEnd(),
    );
  else console.log(text());
}

const cellOf = (value: unknown): Cell => {
  if (Array.isArray(value)) return value.join('|');
  return value === null || typeof value === 'number' ? value : String(value);
};
