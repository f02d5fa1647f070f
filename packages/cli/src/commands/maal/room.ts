import type { Options } from '../../options.ts'
import type { Product } from '../../product.ts'
import { measureInDanish } from '../../texts/measure-da.ts'
import { measureInEnglish } from '../../texts/measure-en.ts'
import type { MeasureTexts } from '../../texts/measure-texts.ts'
import type { Texts } from '../../texts/texts.ts'
import type { World } from '../../world.ts'

/** Everything that the parts of a run share. */
export interface MaalRoom {
  readonly options: Options
  readonly world: World
  readonly product: Product
  readonly texts: Texts
  readonly say: MeasureTexts
}

/** Puts a room together, in the language of the interface. */
export function createRoom(options: Options, world: World, product: Product, texts: Texts): MaalRoom {
  return { options, world, product, texts, say: options.lang === 'en' ? measureInEnglish : measureInDanish }
}
