// Walks a syntax tree and says of every node which part it plays, so that the law can tell a name from a use of it.

export type Node = {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
};

/** `label`: the name of a property, an export or a label, which stands for nothing by itself. */
export type Role = 'binding' | 'label' | 'reference';

export function walk(root: unknown, visit: (node: Node, role: Role) => void): void {
  const go = (value: unknown, role: Role): void => {
    if (Array.isArray(value)) {
      for (const each of value) go(each, role);
    } else if (isNode(value)) {
      visit(value, role);
      for (const [key, child] of Object.entries(value)) go(child, roleOf(value, key, role));
    }
  };
  go(root, 'reference');
}

/** Where declarations keep what they give a name to. */
const bindingKeys: Record<string, readonly string[]> = {
  ArrowFunctionExpression: ['params'],
  CatchClause: ['param'],
  ClassDeclaration: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
  ImportSpecifier: ['local'],
  TSFunctionType: ['params'],
  VariableDeclarator: ['id'],
};

/** Parts of a pattern that are patterns themselves. */
const patternKeys: Record<string, readonly string[]> = {
  ArrayPattern: ['elements'],
  AssignmentPattern: ['left'],
  ObjectPattern: ['properties'],
  Property: ['value'],
  RestElement: ['argument'],
  TSParameterProperty: ['parameter'],
};

/** Keys that hold a mere name, unless it is computed. */
const labelKeys: Record<string, readonly string[]> = {
  BreakStatement: ['label'],
  ContinueStatement: ['label'],
  ExportSpecifier: ['exported'],
  ImportSpecifier: ['imported'],
  LabeledStatement: ['label'],
  MemberExpression: ['property'],
  MethodDefinition: ['key'],
  Property: ['key'],
  PropertyDefinition: ['key'],
  TSMethodSignature: ['key'],
  TSPropertySignature: ['key'],
};

function roleOf(parent: Node, key: string, parentRole: Role): Role {
  if (bindingKeys[parent.type]?.includes(key)) return 'binding';
  if (parentRole === 'binding' && patternKeys[parent.type]?.includes(key)) return 'binding';
  if (labelKeys[parent.type]?.includes(key) && parent.computed !== true) return 'label';
  return 'reference';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

export function isText(value: unknown): value is { readonly value: string } {
  return isNode(value) && value.type === 'Literal' && typeof value.value === 'string';
}

export function isIdentifier(value: unknown): value is Node & { readonly name: string } {
  return isNode(value) && value.type === 'Identifier' && typeof value.name === 'string';
}

export function isNamed(value: unknown, name: string): boolean {
  return isIdentifier(value) && value.name === name;
}
