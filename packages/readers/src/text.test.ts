import { describe, expect, test } from 'vitest'
import { checkBlocks } from './check-blocks.ts'
import { readMarkdown } from './markdown.ts'
import { readText } from './text.ts'

describe('running text', () => {
  test('wrapped lines make one paragraph, a blank line parts two', () => {
    checkBlocks(
      'Kommunen har den 3. marts modtaget din ansøgning om tilskud til\n'
        + 'flytning. Vi skriver til dig igen senest den\n3. april 2025.\n\nDu skal ikke gøre noget.',
      'paragraph Kommunen har den 3. marts modtaget din ansøgning om tilskud til flytning. '
        + `Vi skriver til dig igen senest den 3. april 2025.
       paragraph Du skal ikke gøre noget.`)
  })
  test('a long line that ends in a preposition goes on, however short it was left; a title that does is a title', () => {
    checkBlocks(
      'Afgørelsen kan inden 4 uger fra modtagelsen påklages til\nAnkestyrelsen (§ 60 i loven). Klagen skal sendes til os.',
      `paragraph Afgørelsen kan inden 4 uger fra modtagelsen påklages til Ankestyrelsen (§ 60 i loven). Klagen skal sendes til os.`)
    checkBlocks('Det kan du få hjælp til\nDu kan få hjælp til rengøring hver uge, så længe du har brug for det.',
      'heading(1) Det kan du få hjælp til\nparagraph Du kan få hjælp til rengøring hver uge, så længe du har brug for det.')
  })
  test('one long line a paragraph, also without blank lines between', () => {
    const one = `Vi har ${'lagt vægt på alt det, du har fortalt, og '.repeat(5)}besluttet at sige ja.`
    checkBlocks(`${one}\n${one}`, `paragraph ${one}\nparagraph ${one}`)
  })
  test('a first-line indent begins a paragraph', () => {
    checkBlocks(
      '   Vi har modtaget din ansøgning om hjælp til at betale for en ny seng\n'
        + 'og en madras. Vi siger ja til begge dele.\n'
        + '   Pengene kommer på din konto i næste uge, og du skal ikke betale dem\ntilbage til kommunen.',
      'paragraph Vi har modtaget din ansøgning om hjælp til at betale for en ny seng og en madras. '
        + `Vi siger ja til begge dele.
       paragraph Pengene kommer på din konto i næste uge, og du skal ikke betale dem tilbage til kommunen.`)
  })
  test('a word broken at the line end stays as it is written', () => {
    checkBlocks('Afgørelsen er truffet på grundlag af den foretagne registre-\nring af dine timer.',
      'paragraph Afgørelsen er truffet på grundlag af den foretagne registre- ring af dine timer.')
  })
  test('a hyphen, a date or a number at the start of a wrapped line is no list', () => {
    checkBlocks(
      'Vi har lagt vægt på de oplysninger, som du gav os i perioden fra\n'
        + '- som du selv skriver - foråret til nu, og på lægens brev fra den\n'
        + '3. maj 2025, hvor det fremgår af bestemmelsen i lovens § 81, nr.\n'
        + '4. og af praksis, at du ikke kan arbejde, jf. serviceloven §\n112, stk. 2, som nævnt.',
      'paragraph Vi har lagt vægt på de oplysninger, som du gav os i perioden fra - som du selv '
        + 'skriver - foråret til nu, og på lægens brev fra den 3. maj 2025, hvor det fremgår af '
        + 'bestemmelsen i lovens § 81, nr. 4. og af praksis, at du ikke kan arbejde, jf. serviceloven § '
        + '112, stk. 2, som nævnt.')
  })
  test('quoted lines and rules', () => {
    checkBlocks('Du skrev:\n\n> Jeg vil gerne klage\n> over afgørelsen.\n\n--------\n\nDet har vi læst nu.\n________',
      `line Du skrev:
       quote Jeg vil gerne klage over afgørelsen.
       paragraph Det har vi læst nu.`)
  })
  test('our own comments are no block', () => {
    checkBlocks(
      '<!-- klarbrev fra: passiv -- citat fra loven -->\nYdelsen kan nedsættes af kommunen.',
      'paragraph Ydelsen kan nedsættes af kommunen.')
  })
})

describe('short lines', () => {
  test('a line that begins with § goes on where the line above awaits one, and is its own where it does not', () => {
    checkBlocks('Vi siger nej til støtten efter servicelovens\n§ 112, stk. 1. Du kan klage.',
      'paragraph Vi siger nej til støtten efter servicelovens § 112, stk. 1. Du kan klage.')
    checkBlocks('Vi har set på din sag, jf.\n§ 112. Du kan klage.',
      'paragraph Vi har set på din sag, jf. § 112. Du kan klage.')
    checkBlocks('Vi bruger disse regler:\n§ 112 Hjælpemidler\n§ 113 Forbrugsgoder',
      `line Vi bruger disse regler:
       line § 112 Hjælpemidler
       line § 113 Forbrugsgoder`)
  })
  test('letterhead, address, date, title, greeting, signature', () => {
    checkBlocks(
      'Nørreby Kommune\nRådhustorvet 2\n4000 Nørreby\n\nHr. Bo Ek\nLærkevej 14, st. tv.\n'
        + '4000 Nørreby\n\n3. maj 2025\n\nDu får tilskud til ny seng\n\nKære Bo Ek\n'
        + 'Vi har sagt ja til din ansøgning om en ny seng. Du får 4.000 kr.\n\nVenlig hilsen\nIda Holm\n'
        + 'sagsbehandler',
      `line Nørreby Kommune
       line Rådhustorvet 2
       line 4000 Nørreby
       line Hr. Bo Ek
       line Lærkevej 14, st. tv.
       line 4000 Nørreby
       line 3. maj 2025
       heading(1) Du får tilskud til ny seng
       line Kære Bo Ek
       paragraph Vi har sagt ja til din ansøgning om en ny seng. Du får 4.000 kr.
       line Venlig hilsen
       line Ida Holm
       line sagsbehandler`)
  })
  test('lines set to the right with spaces stay lines', () => {
    const pad = ' '.repeat(45)
    checkBlocks(`${pad}Sundby Kommune\n${pad}3. marts 2026\n${pad}Sagsnr. 2026-1127\n\nKære Else`,
      'line Sundby Kommune\nline 3. marts 2026\nline Sagsnr. 2026-1127\nline Kære Else')
  })
  test('two parts on a single line are two lines, a label and its value are one', () => {
    checkBlocks('Sundby Kommune                     3. marts 2026\n\nSagsnummer:        26-1127\n\nKære Else',
      'line Sundby Kommune\nline 3. marts 2026\nline Sagsnummer: 26-1127\nline Kære Else')
  })
  test('page marks are lines', () => {
    checkBlocks('Det har vi skrevet til dig om før.\n\nSide 2 af 3\n\nDu kan klage over afgørelsen.',
      'paragraph Det har vi skrevet til dig om før.\nline Side 2 af 3\nparagraph Du kan klage over afgørelsen.')
  })
})

describe('headings', () => {
  test('alone, right over its text, with a question mark, in capitals, with an abbreviation', () => {
    checkBlocks(
      'AFGØRELSE OM SENG\n\nVi siger ja til din ansøgning.\n\nBegrundelse\n'
        + 'Du har brug for en seng, fordi du har ondt i ryggen.\n\nHvad sker der nu?\n\n'
        + 'Vi sender sengen til dig.\n\nKlagevejledning m.v.\n\nDu kan klage inden fire uger.',
      `heading(1) AFGØRELSE OM SENG
       paragraph Vi siger ja til din ansøgning.
       heading(2) Begrundelse
       paragraph Du har brug for en seng, fordi du har ondt i ryggen.
       heading(2) Hvad sker der nu?
       paragraph Vi sender sengen til dig.
       heading(2) Klagevejledning m.v.
       paragraph Du kan klage inden fire uger.`)
  })
  test('underlined', () => {
    checkBlocks('Afgørelse\n=========\n\nDu får ja til en seng.\n\nKlage\n-----\nDu kan klage til os.',
      'heading(1) Afgørelse\nparagraph Du får ja til en seng.\nheading(2) Klage\nparagraph Du kan klage til os.')
  })
  test('numbered', () => {
    checkBlocks('1. Afgørelse\n\nVi siger nej til din ansøgning.\n\n2. Begrundelse\n'
      + 'Du har allerede en seng, som du kan bruge.\n\n3. Klage\n\nDu kan klage inden fire uger.',
      `heading(1) Afgørelse
       paragraph Vi siger nej til din ansøgning.
       heading(2) Begrundelse
       paragraph Du har allerede en seng, som du kan bruge.
       heading(2) Klage
       paragraph Du kan klage inden fire uger.`)
  })
  test('a title over two wrapped lines', () => {
    checkBlocks('Ansøgning om fritagelse for renovationsgebyr og indsamlingsordninger for\n'
      + 'ejendommen Klitstien 27\n\nDu har søgt om at blive fritaget for gebyret.',
      `heading(1) Ansøgning om fritagelse for renovationsgebyr og indsamlingsordninger for ejendommen Klitstien 27
       paragraph Du har søgt om at blive fritaget for gebyret.`)
  })
})

describe('lists', () => {
  test('every marker, with continuation lines', () => {
    checkBlocks(
      'Vi mangler:\n- din lønseddel for maj\n  og for juni\n- din årsopgørelse\n\n• en kvittering\n'
        + '• et billede\n\n1) Send det hele.\n2) Vent på svar.\n\na) boligen er nedlagt,\n'
        + 'b) boligen er uden vand, og\nc) boligen er uden el\n\n(1) først\n(2) så\n\no blå\no rød',
      `paragraph Vi mangler:
       listItem(1) din lønseddel for maj og for juni
       listItem(1) din årsopgørelse
       listItem(1) en kvittering
       listItem(1) et billede
       listItem(1) Send det hele.
       listItem(1) Vent på svar.
       listItem(1) boligen er nedlagt,
       listItem(1) boligen er uden vand, og
       listItem(1) boligen er uden el
       listItem(1) først
       listItem(1) så
       listItem(1) blå
       listItem(1) rød`)
  })
  test('nested by indent and by style', () => {
    checkBlocks('1. Find papirerne:\n   - lønseddel\n   - årsopgørelse\n2. Send dem til os.',
      'listItem(1) Find papirerne:\nlistItem(2) lønseddel\nlistItem(2) årsopgørelse\nlistItem(1) Send dem til os.')
  })
  test('right under a heading', () => {
    checkBlocks('Det sker der nu\n1. Vi ser på din økonomi.\n2. Vi skriver til dig.',
      'heading(1) Det sker der nu\nlistItem(1) Vi ser på din økonomi.\nlistItem(1) Vi skriver til dig.')
  })
  test('a signature with an initial is no item', () => {
    checkBlocks('Med venlig hilsen\n\nH. Brorson\nassistent', 'line Med venlig hilsen\nline H. Brorson\nline assistent')
  })
})

describe('tables', () => {
  test('columns of spaces, numbers set to the right, a rule before the sum', () => {
    checkBlocks(
      'Du skal betale:\n\nLeje                 4.500,00 kr.\nVarme                  650,00 kr.\n'
        + '---------------------------------\nI alt                5.150,00 kr.\n\n'
        + 'Betal senest den 1. juni.',
      `paragraph Du skal betale:
       table Leje | 4.500,00 kr.
       table Varme | 650,00 kr.
       table I alt | 5.150,00 kr.
       paragraph Betal senest den 1. juni.`)
  })
  test('columns of tabs', () => {
    checkBlocks(
      'Måned\tBeløb\nJanuar\t100 kr.\nFebruar\t90 kr.',
      'table Måned | Beløb\ntable Januar | 100 kr.\ntable Februar | 90 kr.')
  })
})

test('lines and items without a blank line between them share a group', () => {
  const text = 'Nørreby Kommune\n4000 Nørreby\n\nKære Bo\n\nDu skal:\n- ringe\n- skrive\n\n- vente'
  const { blocks } = readText(text, 'brev').letter
  expect(blocks.map(block => `${block.group} ${block.kind}`)).toEqual([
    '0 line', '0 line', '1 line', '2 paragraph', '3 listItem', '3 listItem', '4 listItem'])
})

test('a letter without marks has the same blocks when it is saved as markdown', () => {
  const text = 'Nørreby Kommune\n4000 Nørreby\n\nDu får ja til en seng\n\nKære Bo\n\nVi siger ja.\n\n- seng\n'
    + '- stol\n\nKlage\n\nDu kan klage til os.'
  expect(readMarkdown(text, 'brev').letter.blocks).toEqual(readText(text, 'brev').letter.blocks)
})
