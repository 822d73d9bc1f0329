// What ships and under which licences: packages by name and folder, whether a licence is one of those that may ship, the notices to give.
// Plain JavaScript, since the configuration of the build reads it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What may ship: permissive licences, and the Mozilla one, which asks for its own files alone. */
const ALLOWED = new Set([
  ...['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'MPL-2.0', 'BlueOak-1.0.0'],
  // pako's port of zlib, deep below mammoth: asks for no more than the MIT licence does.
  'Zlib',
  // Given up to the public.
  ...['CC0-1.0', 'Unlicense'],
]);

/**
 * Whether all of an SPDX expression may ship; of a choice, one of it.
 * @param {string} expression such as `MIT`, `(MIT OR GPL-3.0)`, `MIT AND Apache-2.0`
 */
export function mayShip(expression) {
  const inner = expression.trim().replace(/^\(([^()]*)\)$/u, '$1');
  // A choice within a list of demands: too rare to be read, and refused.
  if (/[()]/u.test(inner)) return false;
  if (/ OR /u.test(inner)) return inner.split(' OR ').some(mayShip);
  return inner.split(' AND ').every((name) => ALLOWED.has(name.trim()));
}

/**
 * The folder of the package that a module is of; null for one of ours.
 * @param {string} id path of the module, as a bundler names it
 */
export function packageFolder(id) {
  const [path = ''] = id.replace(/^\0/u, '').replaceAll('\\', '/').split('?');
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(path)?.[0] ?? null;
}

/**
 * What a licence is by its own words, for packages that do not name it, or not which BSD licence.
 * @type {readonly (readonly [string, RegExp])[]}
 */
const WORDS = [
  ['MIT', /^Permission is hereby granted, free of charge,/mu],
  ['BSD-3-Clause', /^Redistribution and use in source and binary forms[^]*Neither the name/mu],
  ['BSD-2-Clause', /^Redistribution and use in source and binary forms/mu],
];

/**
 * Name, version and licence of an installed package, with its text.
 * @param {string} folder
 */
export function readPackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/iu.test(each));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  const named = typeof license === 'string' && license !== 'BSD';
  return {
    name,
    version,
    license: named ? license : (WORDS.find(([, words]) => words.test(text))?.[0] ?? 'none'),
    text,
  };
}

/**
 * The notices of packages, one behind the other, by name.
 * @param {Iterable<string>} folders
 * @throws where one may not ship
 */
export function notices(folders) {
  const packages = [...new Set(folders)].filter((folder) => existsSync(join(folder, 'package.json'))).map(readPackage);
  packages.sort((x, y) => (x.name < y.name ? -1 : x.name > y.name ? 1 : 0));
  const refused = packages.filter(({ license }) => !mayShip(license));
  if (refused.length > 0)
    throw new Error(
      `may not ship: ${refused.map(({ name, license }) => `${name} (${license})`).join(', ')}; take another package`,
    );
  return packages
    .map(({ name, version, license, text }) => `${name} ${version}\nLicence: ${license}\n\n${text}\n`)
    .join(`\n${'-'.repeat(80)}\n\n`);
}
