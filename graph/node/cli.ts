/**
 * The command line. Results go to standard output, progress and findings to standard error, nothing is coloured, and the exit code
 * says how it went ({@link EXIT}).
 */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { buildPack, type BuildFlags } from './build';
import { EXIT, Failure } from './exit';
import { EXPORT_FORMATS, EXPORT_HELP, exportPack, type ExportFlags } from './export';
import { inspectPack } from './inspect';
import { discoverCommand } from './discover';
import { driftCommand } from './drift';
import { compareCommand } from './compare';
import { matrixCommand } from './matrix';
import { pathCommand } from './path';
import { queryCommand } from './query';
import { rulesCommand } from './rules';
import { targetsCommand } from './targets';
import { timeCommand } from './time';

const AFTER_HELP = `
Exit codes: ${EXIT.ok} done; ${EXIT.failed} nothing built or not written; ${EXIT.usage} wrong usage; ${EXIT.withFindings} built, but some files had findings.`;

/** A number of threads, as given on the command line. */
function threads(written: string): number {
  const count = Number(written);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Give a whole number above 0.');
  return count;
}

function program(done: (code: number) => void): Command {
  const wenmai = new Command('wenmai')
    .description('Chinese policy documents as a knowledge graph, every edge with the words that prove it')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(wenmai --help tells more)')
    .addHelpText('after', AFTER_HELP);

  wenmai
    .command('build')
    .description('read documents and build a pack')
    .argument('<file...>', 'files, folders and globs (txt, md, html, pdf, docx, csv, jsonl)')
    .requiredOption('-o, --out <pack>', 'the pack to write, such as documents.wenmai')
    .option('-t, --title <title>', 'what readers see in the library (default: the name of the pack)')
    .option('-q, --quiet', 'print findings and errors alone')
    .option('--without <rule...>', 'leave rules out, by kind (corpus) or full name (brackets/law); see wenmai rules')
    .option(
      '--lexicon <file>',
      'names you have accepted: a table of surface, type, canonical, source; see wenmai discover',
    )
    .option('--curation <file>', 'what you have put right (merge, split, rename …), see docs/curation.md')
    .option('-j, --jobs <n>', 'threads to use (default: the cores there are, for input that pays for them)', threads)
    .addOption(new Option('--sample', 'mark the pack as the project’s own sample').hideHelp())
    .action(async (files: string[], flags: BuildFlags) => done(await buildPack(files, flags)));

  wenmai
    .command('export')
    .description('write what a pack holds as other programs read it')
    .argument('<pack>')
    .addOption(new Option('-f, --format <format>', 'what to write').choices(EXPORT_FORMATS).default('jsonl'))
    .requiredOption('-o, --out <path>', 'the file to write; for jsonl and csv, the folder')
    .addHelpText('after', EXPORT_HELP)
    .action(async (pack: string, flags: ExportFlags) => done(await exportPack(pack, flags)));

  wenmai
    .command('inspect')
    .description('say what a pack holds, or what is wrong with it')
    .argument('<pack>')
    .option('--json', 'as JSON, for other programs')
    .action(async (pack: string, flags: { json?: boolean }) => done(await inspectPack(pack, flags.json ?? false)));

  for (const command of [
    queryCommand,
    matrixCommand,
    compareCommand,
    pathCommand,
    targetsCommand,
    timeCommand,
    driftCommand,
    discoverCommand,
    rulesCommand,
  ])
    wenmai.addCommand(command(done).copyInheritedSettings(wenmai));

  return wenmai;
}

/** Run the command line; gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  let code: number = EXIT.ok;
  try {
    await program((result) => (code = result)).parseAsync([...args], { from: 'user' });
  } catch (error) {
    // Help and version end this way too, with the code 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
    if (!(error instanceof Failure)) throw error;
    console.error(`wenmai: ${error.message}`);
    return error.code;
  }
  return code;
}
