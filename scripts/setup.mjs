// Makes a fresh clone ready and hands over to the script that was asked for, so that every npm command works first time.
//
// Plain JavaScript without dependencies: it runs on the machine's own Node, before anything is installed.
// It starts the script itself, because a shell that has looked up `node` once goes on using the machine's one.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const oldestNode = [20, 19];
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');
const ownNode = join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);
const ownVersion = readJson('package.json').devDependencies.node;

function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

function giveUp(sentence, details) {
  console.error(details ? `${details.trimEnd()}\n\n${sentence}` : sentence);
  process.exit(1);
}

function checkMachineNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  giveUp(
    `Latchkey needs Node ${oldestNode.join('.')} or newer to install itself, and this is Node ${process.versions.node}: install a newer one from nodejs.org.`,
  );
}

/** Compares the lock file with npm's own record of what it installed, so that `npm install` by hand counts too. */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const wanted = readJson('package-lock.json').packages;
  const present = readJson('node_modules/.package-lock.json').packages;
  return Object.keys(wanted).every((path) => {
    if (path === '') return true;
    const here = present[path];
    return here ? here.version === wanted[path].version : Boolean(wanted[path].optional);
  });
}

/** npm's words (or the network's) for a registry that cannot be asked, or that does not answer. */
const unreachable =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|E40[134]|E50\d|UNABLE_TO_|SELF_SIGNED|CERT_|network (request|timeout)/;

const reasons = [
  [
    unreachable,
    'Latchkey could not reach the npm registry to install what it needs: check the network, the proxy and the registry that `npm config get registry` names, then run the same command again.',
  ],
  [
    /ENOSPC/,
    'Latchkey could not install what it needs because the disk is full: free about 500 MB and run the same command again.',
  ],
  [
    /EACCES|EPERM|EROFS/,
    `Latchkey could not install what it needs because it may not write to ${root}: make the folder yours and run the same command again.`,
  ],
  [
    /EUSAGE|can only install packages when/,
    'Latchkey could not install what it needs because package.json and package-lock.json disagree: run `npm install` and commit the lock file.',
  ],
];

function npm(args) {
  const program = process.env.npm_execpath;
  // The Node that runs npm, not the one in node_modules, which npm is about to replace.
  const npmNode = process.env.npm_node_execpath || process.execPath;
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 };
  return program && /\.[cm]?js$/.test(program)
    ? spawnSync(npmNode, [program].concat(args), options)
    : spawnSync('npm', args, Object.assign({ shell: process.platform === 'win32' }, options));
}

function install() {
  console.log(
    'Installing what Latchkey needs (this is done once, and takes about half a minute) …',
  );
  const done = npm([
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    // npm's own patience with a registry that is not there is two minutes.
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=10000',
    '--fetch-retry-factor=2',
  ]);
  if (done.error && done.error.code === 'ENOENT') {
    giveUp(
      'Latchkey needs npm to install itself, and there is none on the PATH: install Node with npm from nodejs.org.',
    );
  }
  if (done.status === 0) return;
  const said = `${done.stdout || ''}${done.stderr || ''}`;
  const known = reasons.find(([words]) => words.test(said));
  if (known) giveUp(known[1]);
  giveUp('Latchkey could not install what it needs; npm says above why.', said);
}

function checkOwnNode() {
  const asked = spawnSync(ownNode, ['--version'], { encoding: 'utf8' });
  if (asked.status === 0 && asked.stdout.trim() === `v${ownVersion}`) return;
  giveUp(
    existsSync(ownNode)
      ? `Latchkey runs on Node ${ownVersion}, but node_modules holds ${asked.stdout ? asked.stdout.trim() : 'one that does not start'}: delete node_modules and run the same command again.`
      : `Latchkey runs on Node ${ownVersion}, which the install script of the npm package "node" puts in place, and npm was not allowed to run it: run \`npm rebuild node --ignore-scripts=false\` (or allow its script), then the same command again.`,
  );
}

/** Runs a script on Latchkey's own Node; what stops us stops it, and its exit code is ours. */
function run(script, args) {
  const child = spawn(ownNode, [script].concat(args), {
    cwd: root,
    stdio: 'inherit',
    env: Object.assign(
      // What Node has compiled, it need not compile again: starts take two thirds of the time, and less memory.
      { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'latchkey') },
      process.env,
      { PATH: bin + delimiter + process.env.PATH },
    ),
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  // npm's shell may die of a signal without passing it on.
  const parent = process.ppid;
  setInterval(() => {
    if (process.env.npm_lifecycle_event && process.ppid !== parent) child.kill('SIGTERM');
  }, 500).unref();
  child.on('error', (cause) => giveUp(`${script} could not be started: ${cause.message}`));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : code));
}

checkMachineNode();
if (!isInstalled()) install();
checkOwnNode();
if (process.argv[2]) run(process.argv[2], process.argv.slice(3));
