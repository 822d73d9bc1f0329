import { Automaton } from '../../lib/match/automaton';
import { derived } from '../lexicon/derived';
import { placeAt } from './place-start';
import type { Candidate, Recogniser } from './types';

const ports = derived((lexicon) => Automaton.of(lexicon.table('ports-of-entry').map(({ name }) => name!)));

/** What a port of entry is called, by how one comes to it (国务院《口岸准入退出管理办法》). */
const KIND = /^(?:公路|铁路|水运|航空|陆路|陆运|边境|智慧)?口岸/u;
/** Another of a list that ends with the kind: 青螺、白鹭口岸. */
const LISTED = /^(?:[、和与及]\p{Script=Han}{2,5})+(?:公路|铁路|陆路|边境)?口岸/u;
const WEIGHT = 2.5;

/** Ports of entry of the official list, by their name and kind. */
export const portsOfEntry: Recogniser = {
  name: 'port',
  recognise({ passage: { text }, lexicon }) {
    if (!text.includes('口岸')) return [];
    const candidates: Candidate[] = [];
    ports(lexicon).scan(text, (start, end) => {
      const behind = text.slice(end, end + 24);
      const kind = KIND.exec(behind)?.[0];
      if (kind) candidates.push(placeAt('site', start, end + kind.length, 'port/entry', WEIGHT));
      else if (LISTED.test(behind)) candidates.push(placeAt('site', start, end, 'port/listed', WEIGHT - 1));
    });
    return candidates;
  },
};
