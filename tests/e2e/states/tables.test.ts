/** States of the list, the matrix, targets and time. */
import type { Page } from 'playwright-core';
import { first, soundInEach, state } from './state';

const HUZHOU = encodeURIComponent('place:湖州市@3305');
const CELL = `${encodeURIComponent('programme:千万工程')}&across=${HUZHOU}`;
const WORDS = encodeURIComponent('村庄灯光工程');

const rows = (page: Page) => page.getByTestId('list').getByRole('row').nth(2).waitFor();

soundInEach([
  state('the list', 'explorer.html#tab=list', rows),
  state('the list of links', 'explorer.html#tab=list&rows=edges', rows),
  state('what places report', 'explorer.html#tab=targets&figures=result', (page) => first(page, 'figure').waitFor()),
  state('what has a date', 'explorer.html#tab=time', (page) => first(page, 'mark').waitFor()),
  state('drift without a second pack', 'explorer.html#tab=time&over=drift', (page) =>
    page.getByTestId('time').getByText(/\S/u).first().waitFor(),
  ),
  state('the matrix with a cell', `explorer.html#tab=matrix&row=${CELL}`, (page) =>
    page.getByTestId('cell-card').getByTestId('passage').first().waitFor(),
  ),
  state(
    'the matrix by keyness, in the order of likeness',
    'explorer.html#tab=matrix&cell=keyness&order=alike',
    (page) => page.getByTestId('matrix-grid').getByRole('gridcell').first().waitFor(),
  ),
  state('a silence in the matrix', `explorer.html#tab=matrix&pick=~${WORDS}&row=~${WORDS}&across=${HUZHOU}`, (page) =>
    page.getByTestId('silence').waitFor(),
  ),
  state('a matrix without rows', 'explorer.html#tab=matrix&of=picked', (page) =>
    page.getByTestId('matrix').getByText(/\S/u).first().waitFor(),
  ),
  state('the menu of a column', 'explorer.html#tab=matrix', async (page) => {
    await page.getByTestId('matrix-grid').getByRole('columnheader').nth(1).click({ button: 'right' });
    await page.getByTestId('axis-menu').waitFor();
  }),
  state('two columns compared', `explorer.html#tab=compare&row=${encodeURIComponent('programme:千万工程')}`, (page) =>
    page.getByTestId('pair-card').waitFor(),
  ),
]);
