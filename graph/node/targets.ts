import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { FIGURE_FIELDS, figureRows, passagesOf, type FigureRow } from '../../lib/query/targets/rows';
import { FIGURE_KINDS, figuresOf, type FigureKind } from '../../lib/query/targets/figures';
import { gather, OUTLIER_RULE, type Indicator } from '../../lib/query/targets/gather';
import { parseIndicators } from '../../lib/query/targets/indicator';
import type { PackReader } from '../../lib/query/types';
import { cite, shorten } from './cite';
import { EXIT } from './exit';
import { openReader } from './open';
import { print, type Form } from './print';
import { ROOT } from './root';
import { table } from './table';

interface TargetsFlags extends Form {
  readonly indicator?: string;
  readonly kind?: FigureKind;
}

const HELP = `
Without --indicator a line each for what two places or more give a figure for; with it the figures of every place.
Figures of units that cannot be aligned (元 and 美元, % and 个百分点) stand apart.
${OUTLIER_RULE.en}
  wenmai targets P.wenmai --kind target
  wenmai targets P.wenmai --indicator 地区生产总值增长        also finds it as GDP, 经济增长 …`;

/** `wenmai targets`: what places aim at and report, indicator by indicator. */
export const targetsCommand = (done: (code: number) => void): Command =>
  new Command('targets')
    .description(
      'compare the figures that places aim at or report: indicator × place, with comparator, period and quote',
    )
    .argument('<pack>')
    .option('--indicator <words>', 'only indicators with these words in their name or in a name gathered under it')
    .addOption(new Option('--kind <kind>', 'only what is aimed at, or what is reported').choices(FIGURE_KINDS))
    .option('--json', 'as JSON, one row a figure')
    .option('--csv', 'as comma-separated values, one row a figure')
    .addHelpText('after', HELP)
    .action(async (path: string, { indicator: words, kind, ...form }: TargetsFlags) => {
      const pack = await openReader(path);
      const names = parseIndicators(readFileSync(join(ROOT, 'assets/lexicon/indicators.tsv'), 'utf8'));
      const indicators = gather(await figuresOf(pack, names)).filter(
        (one) => (kind === undefined || one.kind === kind) && (words === undefined || isCalled(one, words)),
      );
      const passages = await passagesOf(pack, indicators);
      const rows = indicators.flatMap((one) => figureRows(pack, passages, one));
      print(rows, FIGURE_FIELDS, form, () => {
        if (indicators.length === 0) return 'no figure of this pack is about that';
        if (words === undefined) return summary(pack, indicators);
        const parts = indicators.map((one) => detail(one, figureRows(pack, passages, one)));
        return [...parts, OUTLIER_RULE.en].join('\n\n');
      });
      done(EXIT.ok);
    });

const isCalled = ({ name, written }: Indicator, words: string) =>
  [name, ...written.map(([way]) => way)].some((way) => way.includes(words));

function summary(pack: PackReader, indicators: readonly Indicator[]): string {
  const several = indicators.filter(({ rows }) => rows.length > 1);
  const name = (place: number) => pack.overview.entities[place]!.name;
  const lines = several.map(({ name: indicator, kind, rows }) => [
    ...[indicator, kind, `${rows.length} places`],
    rows.map(({ place, figure, outlier }) => `${name(place)} ${figure.value}${outlier ? ' !' : ''}`).join(' · '),
  ]);
  const left = indicators.length - several.length;
  return [
    ...(several.length > 0 ? [table(lines)] : []),
    ...(left > 0 ? [`… ${left} of one place each: --indicator, --csv`] : []),
  ].join('\n');
}

function detail({ name, kind, unit, written, rows }: Indicator, lines: readonly FigureRow[]): string {
  const gathered = written.map(([way, count]) => `${way} ${count}`).join(', ');
  const cells = lines.map((line, i) => [
    lines[i - 1]?.place === line.place ? '' : line.place,
    `${line.aim ?? ''}${line.value}`,
    line.period ?? '',
    line.outlier ? 'outlier' : '',
    `“${shorten(line.quote)}”`,
    cite(line),
  ]);
  return `${name} (${kind}${unit === null ? '' : `, ${unit}`}), ${rows.length} places; gathered: ${gathered}\n${table(cells)}`;
}
