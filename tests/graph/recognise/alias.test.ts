import { expect, test } from 'vitest';
import { alias } from '../../../graph/recognise/alias';
import { brackets } from '../../../graph/recognise/brackets';
import { quote } from '../../../graph/recognise/quote';
import { contextOf } from './contexts';

const definitions = (text: string) => {
  const found = [...brackets.recognise(contextOf(text)), ...quote.recognise(contextOf(text))];
  return alias.recognise(contextOf(text, { found }));
};

test('a short form stands for the name before it, in its document', () => {
  const [short] = definitions('实施“百湾清网、千岸护滩”工程（以下简称“百千工程”）以来');
  expect(short).toMatchObject({ type: 'programme', kind: 'name', name: '百湾清网、千岸护滩”工程' });
  expect(short!.seeds).toMatchObject([{ text: '百千工程', within: 'document' }]);
});

test('a short title defined so points back', () => {
  const [short] = definitions('根据《临港市岸线管理条例》（以下简称《条例》），');
  expect(short).toMatchObject({ type: 'law', kind: 'coref', name: '临港市岸线管理条例' });
});

test('brackets that define nothing, or follow no name, are left alone', () => {
  expect(definitions('渔民（以下简称“渔民”）')).toEqual([]);
  expect(definitions('实施“百湾千岸”工程（见图）')).toEqual([]);
});
