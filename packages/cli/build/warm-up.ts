import type { main as Main } from '../src/main.ts'
import type { World } from '../src/world.ts'

/** A letter that takes the common ways through the program: headings, a list, an address, findings of many kinds. */
const letter = `Lillerup Kommune
Borgerservice
Torvet 1, 4000 Lillerup

Maja Holm
Skovvej 12, 1. tv.
4000 Lillerup

3. maj 2026
Sagsnr. 26-1234

Afslag på støtte til cykel

Kære Maja Holm

I henhold til servicelovens § 112, stk. 2, jf. § 113, skal det herved meddeles, at der er truffet afgørelse i sagen,
idet ansøgningen blev modtaget den 3. maj kl. 10.30, og det blev vurderet, at betingelserne ikke er opfyldt. Beløbet
på 1.200 kr. udbetales ikke.

Begrundelse

Der lægges vægt på, at cyklen sælges i almindelig handel:
- cyklen er almindelig
- ansøger har en cykel

Sådan klager du

Du kan klage inden 4 uger. Skriv til os på post@lillerup.dk, eller ring til os på 12 34 56 78. Såfremt De ønsker at
klage, skal klagen fremsendes til Borgerservice, der foretager en vurdering af sagen, inden klagen sendes videre.

Med venlig hilsen
Ida Krogh
`

/** Runs what people run most, in a world without files whose output goes nowhere. */
export async function warmUp(main: typeof Main): Promise<void> {
  const bytes = new TextEncoder().encode(letter)
  const nowhere = { write: (): void => {} }
  const world: World = {
    out: nowhere,
    err: nowhere,
    files: {
      kind: () => 'file',
      list: () => [],
      read: () => bytes,
      exists: () => false,
      mode: () => null,
      absolute: (path) => `/${path}`,
      glob: () => [],
      readStdin: () => bytes,
    },
    stdinParts: async function* () {},
    env: {},
    isTerminal: false,
    isErrTerminal: false,
    columns: 80,
    createFile: () => ({ ...nowhere, writeBytes: () => {}, finish: () => {}, discard: () => {} }),
    createSecret: () => {},
    expectLetters: () => {},
    pause: async () => false,
  }
  for (const line of ['tjek a.txt', 'tjek a.txt --format json', 'tjek a.md b.txt --format jsonl', '--help']) {
    await main(line.split(' '), world)
  }
}
