import { MemoryShelf } from '../../../lib/browser/memory-shelf';
import { shelfSuite } from './shelf-suite';

shelfSuite('MemoryShelf', () => new MemoryShelf());
