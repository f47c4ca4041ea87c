// What the package may use of React: what 18.3 has and 19 still has.

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
 * Names that a script takes from `react`, by an import or from the whole of it, and that 18.3 does not have.
 *
 * @param script a built one: imports and members stand in it under their own names
 */
export function unknownToReact18(script: string): string[] {
  const used = [
    ...script.matchAll(
      /import\s*(?:\w+\s*,)?\s*(\{[^}]*\}|\*\s*as\s+[\w$]+|[\w$]+)\s*from\s*["']react["']/g,
    ),
  ];
  const names = used.flatMap(([, clause = '']) => {
    if (clause.startsWith('{')) {
      return clause
        .slice(1, -1)
        .split(',')
        .map((each) => each.trim().split(/\s+as\s+/)[0] ?? '');
    }
    const whole = clause.replace(/^\*\s*as\s+/, '').replaceAll('$', '\\$');
    return [...script.matchAll(new RegExp(`(?<![\\w$.])${whole}\\.([\\w$]+)`, 'g'))].map(
      ([, name = '']) => name,
    );
  });
  return [...new Set(names)].filter((name) => name !== '' && !react18.has(name));
}
