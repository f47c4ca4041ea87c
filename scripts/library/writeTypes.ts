// Writes the types of the package: what the compiler declares for its front doors, and whatever those name.

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { PlainError } from '#scripts/process/plainError.ts';
import { runProgram } from '#scripts/process/runProgram.ts';
import { root } from '#scripts/process/settings.ts';

/** `from '#domain/host.ts'`, `import("./hostToken.ts")` and `import './x.css'`. */
const specifier = /((?:from|import)\s*\(?\s*)(['"])([#.][^'"]+)\2/g;

/**
 * @param folder of the package
 * @param entries names of the files to write, without their ending, each with its source
 */
export async function writeTypes(
  folder: string,
  entries: Readonly<Record<string, string>>,
): Promise<void> {
  const declared = await mkdtemp(join(root, 'dist/.types-'));
  try {
    await declare(declared, Object.values(entries));
    const written = new Set<string>();
    for (const [name, source] of Object.entries(entries)) {
      await copy(source.replace(/^src\//, ''), `${name}.d.ts`);
    }

    /** Files keep their places in a folder of their own; the doors stand at the top. */
    async function copy(source: string, target: string): Promise<void> {
      if (written.has(target)) return;
      written.add(target);
      const text = await readFile(join(declared, source.replace(/\.tsx?$/, '.d.ts')), 'utf8');
      const named: string[] = [];
      const rewritten = text.replace(specifier, (_, before, quote, path: string) => {
        const file = path.startsWith('#') ? path.slice(1) : join(dirname(source), path);
        named.push(file);
        const place = relative(dirname(target), placeOf(file)).replace(/\.d\.ts$/, '.js');
        return `${before}${quote}${place.startsWith('.') ? place : `./${place}`}${quote}`;
      });
      await mkdir(dirname(join(folder, target)), { recursive: true });
      await writeFile(join(folder, target), rewritten);
      for (const file of named) await copy(file, placeOf(file));
    }
  } finally {
    await rm(declared, { recursive: true, force: true });
  }
}

const placeOf = (file: string) => join('types', file.replace(/\.tsx?$/, '.d.ts'));

async function declare(folder: string, sources: readonly string[]): Promise<void> {
  const project = join(folder, 'tsconfig.json');
  const config = {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      outDir: folder,
      rootDir: join(root, 'src'),
    },
    include: [],
    files: [...sources, 'src/embed/style.d.ts'].map((file) => join(root, file)),
  };
  await writeFile(project, JSON.stringify(config));
  const { code, output } = await runProgram(process.execPath, [
    'node_modules/typescript/bin/tsc',
    '--project',
    project,
    '--pretty',
    'false',
  ]);
  if (code !== 0) throw new PlainError(`${output.trimEnd()}\n\nThe types could not be written.`);
}
