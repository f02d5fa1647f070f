import type { Root } from 'nlcst'
import retextEnglish from 'retext-english'
import retextPassive from 'retext-passive'
import retextRepeatedWords from 'retext-repeated-words'
import retextSimplify from 'retext-simplify'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { simplifyIgnore } from './simplify-ignore.list.ts'

/** What a plugin says of a place. */
export type VFileMessage = VFile['messages'][number]

const parser = unified().use(retextEnglish).freeze()

const checker = unified()
  .use(retextEnglish)
  .use(retextPassive)
  .use(retextSimplify, { ignore: [...simplifyIgnore] })
  .use(retextRepeatedWords)
  .freeze()

/** The nlcst tree of a text. */
export function parseEnglish(text: string): Root {
  return parser.parse(new VFile(text))
}

/**
 * What the retext plugins say of several trees. They run once over all of them, because each run of a plugin lays out
 * its phrases anew; a message belongs to the tree in which its sentence stands. The answer has a list for each tree.
 */
export function checkEnglish(trees: readonly Root[]): readonly (readonly VFileMessage[])[] {
  const owners = new Map<object, number>()
  trees.forEach((tree, index) => {
    for (const paragraph of tree.children) {
      if (!('children' in paragraph)) continue
      for (const sentence of paragraph.children) owners.set(sentence, index)
    }
  })
  const file = new VFile('')
  const root: Root = { type: 'RootNode', children: trees.flatMap((tree) => tree.children) }
  checker.runSync(root, file)
  const found = trees.map((): VFileMessage[] => [])
  for (const message of file.messages) {
    const owner = message.ancestors?.map((node) => owners.get(node)).find((one) => one !== undefined)
    if (owner !== undefined) found[owner]!.push(message)
  }
  return found
}
