// Compiles the samples that are TypeScript, against the types of the package as its users see them.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { runProgram } from '#scripts/process/runProgram.ts';
import { root } from '#scripts/process/settings.ts';
import type { Problem } from './findBrokenReferences.ts';
import type { Document, Sample } from './readDocument.ts';

/** Front doors of the package. */
const doors = {
  latchkey: ['src/embed/react.ts'],
  'latchkey/element': ['src/embed/element.ts'],
  'latchkey/frame': ['src/embed/frame/mountSecurityFrame.ts'],
};

type File = { readonly name: string; readonly text: string; readonly at: (line: number) => string };

/** One compilation for all of them: it takes a second or two, whether there is one sample or a hundred. */
export async function compileSamples(documents: readonly Document[]): Promise<Problem[]> {
  const files = documents.flatMap(({ path, samples }) =>
    samples
      .filter(({ language }) => ['ts', 'tsx'].includes(language))
      .map((sample) => fileOf(path, sample)),
  );
  if (files.length === 0) return [];
  // Beside the packages that the samples import, and out of the way of everything that looks at the sources.
  const cache = join(root, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'samples-'));
  try {
    await Promise.all(files.map(({ name, text }) => writeFile(join(folder, name), text)));
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(projectOf(files)));
    const { code, output } = await runProgram(process.execPath, [
      'node_modules/typescript/bin/tsc',
      '--project',
      folder,
      '--pretty',
      'false',
    ]);
    return code === 0 ? [] : tellOf(output, files);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first line holds what is given, so that line 2 is the first of the sample. */
function fileOf(path: string, { language, line, text, given }: Sample): File {
  return {
    name: `${path.replace(/\W+/g, '-')}-${line}.${language}`,
    text: `${given}\n${text}\nexport {};\n`,
    at: (inFile) => `${path}:${Math.max(line, line + inFile - 2)}`,
  };
}

function projectOf(files: readonly File[]) {
  return {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      noUnusedLocals: false,
      noUnusedParameters: false,
      paths: Object.fromEntries(
        Object.entries(doors).map(([name, [path = '']]) => [name, [join(root, path)]]),
      ),
    },
    include: [],
    files: [...files.map(({ name }) => name), join(root, 'src/embed/style.d.ts')],
  };
}

/** What is wrong in our own sources is for the step that looks at those. */
function tellOf(output: string, files: readonly File[]): Problem[] {
  const told = output.split('\n').flatMap((text) => {
    const [, path = '', line = '', says = ''] = /^(.+?)\((\d+),\d+\): (.+)$/.exec(text) ?? [];
    const file = files.find(({ name }) => name === basename(path));
    return file ? [`${file.at(Number(line))}: ${says}`] : [];
  });
  return told.length > 0 ? told : [output.trimEnd()];
}
