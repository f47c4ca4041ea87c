// Shows what counts as needed for the list, and what does not.

import { expect, test } from 'vitest';
import { chunksUntilList } from './chunksUntilList.ts';

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
