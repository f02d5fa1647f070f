/** Settings that a stranger may have put into a folder: every way they might hope to start a program or open a log. */
export function hostileSettings(trap: string): string {
  const program = `/bin/sh -c 'touch ${trap}'`
  const names = ['server.path', 'server.command', 'serverPath', 'path', 'command', 'node', 'nodePath', 'runtime', 'executable',
    'server.runtime', 'server.module', 'java.path', 'run', 'debug']
  const nested = (name: string): object => name.split('.').reduceRight<object | string>((value, key) => ({ [key]: value }), program) as object
  return JSON.stringify({
    ...Object.fromEntries(names.map((name) => [`klarbrev.${name}`, program])),
    klarbrev: Object.assign({}, ...names.map(nested), { __proto__: { path: program } }),
    'klarbrev.server.args': ['-c', `touch ${trap}`],
    'klarbrev.trace.server': 'verbose',
    'klarbrev.env': { NODE_OPTIONS: `--require ${trap}.js` },
    'klarbrev.execArgv': ['--require', `${trap}.js`],
    // Values of the wrong kind for settings that there are.
    'klarbrev.sprog': { path: program },
    'klarbrev.brevtype': ['__proto__'],
    'klarbrev.ord': { length: -1 },
    'klarbrev.fundGrupperesEfter': 17,
    'klarbrev.visKarakter': program,
    '[plaintext]': { 'klarbrev.server.path': program },
  }, null, 2)
}
