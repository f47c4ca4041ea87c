// What the package may use of React: what 18.3 has and 19 still has.

import * as react19 from 'react';

/** Names that other modules can import from `react` 18.3.1. */
export const react18: ReadonlySet<string> = new Set([
  'Children',
  'Component',
  'Fragment',
  'Profiler',
  'PureComponent',
  'StrictMode',
  'Suspense',
  'cloneElement',
  'createContext',
  'createElement',
  'createRef',
  'forwardRef',
  'isValidElement',
  'lazy',
  'memo',
  'startTransition',
  'useCallback',
  'useContext',
  'useDebugValue',
  'useDeferredValue',
  'useEffect',
  'useId',
  'useImperativeHandle',
  'useInsertionEffect',
  'useLayoutEffect',
  'useMemo',
  'useReducer',
  'useRef',
  'useState',
  'useSyncExternalStore',
  'useTransition',
]);

/**
 * Where a script takes the whole of React, other things may have the same short name: only these are of interest. A
 * `default` is what Node makes of any CommonJS module, in 18.3 as well.
 */
const onlyIn19 = new Set(
  Object.keys(react19).filter((name) => name !== 'default' && !react18.has(name)),
);

const imports =
  /import\s*(?:\w+\s*,)?\s*(\{[^}]*\}|\*\s*as\s+[\w$]+|[\w$]+)\s*from\s*["']react["']/g;

/**
 * Names that a script takes from `react`, by an import or from the whole of it, and that 18.3 does not have.
 *
 * @param script a built one: imports and members stand in it under their own names
 */
export function unknownToReact18(script: string): string[] {
  const names = [...script.matchAll(imports)].flatMap(([, clause = '']) => {
    if (clause.startsWith('{')) return namesIn(clause).filter((name) => !react18.has(name));
    const whole = clause.replace(/^\*\s*as\s+/, '').replaceAll('$', '\\$');
    const members = script.matchAll(new RegExp(`(?<![\\w$.])${whole}\\.([\\w$]+)`, 'g'));
    return [...members].map(([, name = '']) => name).filter((name) => onlyIn19.has(name));
  });
  return [...new Set(names)];
}

function namesIn(clause: string): string[] {
  const each = clause.slice(1, -1).split(',');
  return each.map((one) => one.trim().split(/\s+as\s+/)[0] ?? '').filter((name) => name !== '');
}
