/** The background of the bench: the automaton of its names, answering in JSON as messages of an extension travel. */
import { scanBlocks } from './mark-text';

onmessage = ({ data }: MessageEvent<string>) => postMessage(JSON.stringify(scanBlocks(JSON.parse(data) as string[])));
