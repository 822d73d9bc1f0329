// npm run score [-- --errors N] [--only gold|gold-news|gold-reports] [--part dev|held|all] | --gold FOLDER
import { load } from '../../graph/node/bundle.mjs';

const { main } = await load('tests/score/score.ts');
process.exitCode = await main(process.argv.slice(2));
