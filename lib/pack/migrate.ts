import { VERSION } from './schema';

/** Sections as some version of the format has them, parsed and not yet checked. */
export type RawSections = Readonly<Record<string, unknown>>;

/** What turns sections of a version into those of the next. Pure; never throws for data, for the schema checks what comes out. */
export type Migration = (sections: RawSections) => RawSections;

/** By the version that a step starts from. The second version added the curation, a file beside the sections. */
const MIGRATIONS: ReadonlyMap<number, Migration> = new Map([[1, (sections) => sections]]);

/** Bring sections of an earlier version to the current one; null where no way leads there. */
export function migrate(
  sections: RawSections,
  from: number,
  { to = VERSION, steps = MIGRATIONS }: { to?: number; steps?: ReadonlyMap<number, Migration> } = {},
): RawSections | null {
  let current = sections;
  for (let version = from; version < to; version++) {
    const step = steps.get(version);
    if (!step) return null;
    current = step(current);
  }
  return from <= to ? current : null;
}
