// Shows what counts as needed for the list, and what does not.

import { expect, test } from 'vitest';
import { chunksAfterList, chunksUntilList } from './chunksUntilList.ts';

test('what the entries import statically is needed, once, and what loads on a click is not', () => {
  const chunks = chunksUntilList({
    'index.html': { file: 'assets/index.js', isEntry: true, imports: ['_shared.js'] },
    'src/main.tsx': { file: 'assets/main.js', imports: ['_shared.js', '_react.js'] },
    'src/start.ts': { file: 'assets/start.js', imports: ['_shared.js'] },
    'src/security/enroll/EnrollDialog.tsx': { file: 'assets/enroll.js', imports: ['_react.js'] },
    '_shared.js': { file: 'assets/shared.js' },
    '_react.js': { file: 'assets/react.js' },
    'src/ui/base.css': { file: 'assets/base.css', src: 'src/ui/base.css', isEntry: true },
  });

  expect(chunks.toSorted()).toEqual([
    'assets/index.js',
    'assets/main.js',
    'assets/react.js',
    'assets/shared.js',
    'assets/start.js',
  ]);
});

test('what loads on a click is counted without what is there by then; what has no chunk, not at all', () => {
  const manifest = {
    'src/main.tsx': { file: 'assets/main.js', imports: ['_react.js', 'src/list.tsx'] },
    'src/late.tsx': { file: 'assets/late.js', imports: ['_react.js', '_dialog.js'] },
    'src/list.tsx': { file: 'assets/list.js' },
    '_react.js': { file: 'assets/react.js' },
    '_dialog.js': { file: 'assets/dialog.js' },
  };
  expect(chunksAfterList(manifest, 'src/late.tsx')).toEqual(['assets/late.js', 'assets/dialog.js']);
  expect(chunksAfterList(manifest, 'src/list.tsx')).toEqual([]);
  expect(chunksAfterList(manifest, 'src/unheard-of.tsx')).toEqual([]);
});
