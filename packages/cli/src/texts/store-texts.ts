import type { TroubleCode } from '@klarbrev/store'

/** What is said of a store that will not. */
export interface StoreTexts {
  /** `place` is a file, or the address of a server without its secrets; `detail` is a code of the engine's. */
  trouble(code: TroubleCode, place: string, detail: string): string
}

const da: StoreTexts = {
  trouble(code, place, detail) {
    switch (code) {
      case 'history':
        return `${place}: tallene er gemt af en anden udgave af Klarbrev. Brug den udgave, eller et nyt --store.`
      case 'newer':
        return `${place}: tallene er gemt af en nyere udgave af Klarbrev. Opdatér Klarbrev.`
      case 'other-run':
        return (
          `${place}: kørslen findes, men med andre regler, en anden nøgle eller en anden stikprøve. ` +
          'Giv den nye kørsel et nyt navn med --run.'
        )
      case 'busy':
        return `${place}: andre er i gang med at gemme. Vent lidt, og prøv igen.`
      case 'full':
        return `${place}: disken er fuld. Skaf plads, og kør den samme kommando igen.`
      case 'readonly':
        return `${place}: der kan ikke skrives. Få lov til at skrive, eller brug et andet --store.`
      case 'missing':
        return `${place}: tallene findes ikke her. Tjek, hvad du har skrevet efter --store.`
      case 'denied':
        return `${place}: du har ikke adgang. Bed om adgang, eller brug et andet --store.`
      case 'broken':
        return `${place}: det er ikke tal fra Klarbrev, eller filen er gået i stykker. Brug en kopi.`
      case 'away':
        return `${place}: databasen svarer ikke. Tjek forbindelsen, og prøv igen.`
      case 'other':
        return `${place}: tallene kan ikke gemmes eller læses${detail === '' ? '' : ` (${detail})`}. Prøv igen.`
    }
  },
}

const en: StoreTexts = {
  trouble(code, place, detail) {
    switch (code) {
      case 'history':
        return `${place}: another edition of Klarbrev made this store. Use that edition, or a new --store.`
      case 'newer':
        return `${place}: a newer version of Klarbrev made this store. Update Klarbrev.`
      case 'other-run':
        return `${place}: the run exists with other rules, another key or another sample. Give a new name with --run.`
      case 'busy':
        return `${place}: others are saving. Wait a little and try again.`
      case 'full':
        return `${place}: the disk is full. Make room, and run the same command again.`
      case 'readonly':
        return `${place}: it cannot be written to. Get the right to write, or use another --store.`
      case 'missing':
        return `${place}: there is no store here. Check what you wrote after --store.`
      case 'denied':
        return `${place}: you have no access. Ask for it, or use another --store.`
      case 'broken':
        return `${place}: this is no store of Klarbrev's, or it is broken. Use a copy.`
      case 'away':
        return `${place}: the database does not answer. Check the connection and try again.`
      case 'other':
        return `${place}: the store cannot be written or read${detail === '' ? '' : ` (${detail})`}. Try again.`
    }
  },
}

/** Both languages; few runs need them, so they lie together. */
export const storeTexts: Readonly<Record<'da' | 'en', StoreTexts>> = { da, en }
