import { MemoryRecords } from '../../../lib/pack/memory';
import { recordSourceConformance } from './record-source';

recordSourceConformance('MemoryRecords', async (records) => new MemoryRecords(records));
