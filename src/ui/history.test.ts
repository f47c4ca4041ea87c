// Shows how a page inside another page remembers its way without an address bar.
import { expect, test } from 'vitest';
import { createMemoryHistory } from './history.ts';

test('a way in memory goes forward and back, and stops at its beginning', () => {
  const history = createMemoryHistory();
  history.go('/remove/1');
  expect(history.location().pathname).toBe('/remove/1');
  history.move(-1);
  expect(history.location()).toEqual({ pathname: '/', key: 'default' });
  history.move(-1);
  expect(history.location().pathname).toBe('/');
});

test('going somewhere from the middle forgets what lay ahead', () => {
  const history = createMemoryHistory();
  history.go('/add');
  history.move(-1);
  history.go('/remove/1');
  history.move(1);
  expect(history.location().pathname).toBe('/remove/1');
});

test('a stop that replaces the first one still has nothing behind it', () => {
  const history = createMemoryHistory('/remove/1');
  history.go('/', { replace: true });
  expect(history.location()).toEqual({ pathname: '/', key: 'default' });
});

test('whoever listens hears of every move until they stop', () => {
  const history = createMemoryHistory();
  const heard: string[] = [];
  const stop = history.subscribe(() => heard.push(history.location().pathname));
  history.go('/add');
  history.move(-1);
  stop();
  history.go('/add');
  expect(heard).toEqual(['/add', '/']);
});
