/**
 * Why each rule is there, how to mend what it finds, and when to leave it, in English; a blank line
 * parts paragraphs.
 */
export const ruleReasons: Readonly<Record<string, string>> = {
  'bagvendt-led':
    `Nobody talks like this. The reader waits for the word that it is all about, and has to build the
    sentence anew.

    Name the thing first and tell of it afterwards: “the application that you sent”.`,
  'blandet-tiltale':
    `A letter that changes between two forms of address looks cut from two templates, and the reader wonders
    who is meant.

    Use one form all the way through, in the heading too.`,
  'cpr-nummer':
    `A letter is shown to others: family, the bank, a neighbour who helps. The whole number can be misused.

    Write the name instead. Where a number is needed, write the date of birth only.`,
  'de-tiltale':
    `The formal “De” sounds distant and stiff today, as if the letter were about somebody else.

    Write “du” to one reader and “I” to several. Keep “De” where the reader has asked for it.`,
  'dobbelt-naegtelse':
    `The reader has to work out whether two times no is a yes. Whoever worries easily reads it wrong.

    Say it straight: “possible” for “not impossible”, “remember to” for “do not omit to”.`,
  'egne-erstatninger':
    `Your municipality has chosen this word itself, in the settings of the folder.

    Write the word that the message names.`,
  'for-mange-paragraffer':
    `Every section of a law is a stop for the eye. The reader looks for the answer and finds numbers.

    Keep the most important reference and move the others to a part about the rules at the end. A refusal
    must name the law it rests on.`,
  forkortelse:
    `Whoever does not know the abbreviation gets stuck in the middle of the sentence, and a screen reader
    spells it out.

    Write the whole word, or a shorter one. Those that everybody knows may stay.`,
  forvaegt:
    `The reader has to keep everything in mind until the sentence says what happens.

    Begin with who does something and what they do. A short condition may stand first: “If you move, please
    call us.”`,
  'fremmede-persondata':
    `This happens when an old letter is written over. The reader then gets a stranger’s details, and the
    stranger’s are spread.

    Compare the name in the greeting with the address, and see whether all numbers are the reader’s own.`,
  fyldord:
    `Every word that gives the reader nothing makes the answer harder to find.

    Read the sentence aloud without it. If it says the same, leave it out.`,
  'gentaget-ord':
    `The reader stumbles and thinks that something is missing.

    Delete one of the two words. Some repetitions are right: “that that is so”.`,
  'historik-foerst':
    `Readers know what they applied for. While the letter tells of it, they look for the answer.

    Begin with the answer. Tell afterwards what has happened. One short sentence about the application is
    fine.`,
  indskud:
    `The reader waits for the rest of the sentence and forgets how it began.

    Move what you put in between to the end, or give it a sentence of its own.`,
  'intet-hovedbudskab':
    `The reader opens the letter to get one answer: what does this mean to me? If it is not there, they have
    to call or guess.

    Write the most important thing as the first sentence: You get …, You do not get …, We need …, You have
    to pay …`,
  'intetsigende-mellemoverskrift':
    `A heading is a signpost. If it says nothing, the reader walks past what stands behind it.

    Write what the part tells: “What we know of your situation”. Signposts that everybody knows may stay:
    Reasons, Rules, Contact.`,
  kliche:
    `The reader looks for the answer. Set phrases put it off, and the letter sounds as if it were written to
    everybody.

    Begin with what you want to say, and end with what the reader can do. Never delete a name and a
    telephone number.`,
  'lange-afsnit':
    `A dense block of text looks hard before the first word is read, and many skip it.

    Begin a new paragraph where you turn to a new thing, or make a list.`,
  'lange-ord':
    `In a long word the most important part stands last, and whoever reads slowly has to spell their way
    through.

    Take the word apart: “application for housing benefit”. Names of laws, benefits and places may stay.`,
  'lange-saetninger':
    `The reader has to remember the beginning until the end comes. In a long sentence the thread is lost,
    most of all by those who are ill or worried.

    Put a full stop where a new thought begins, or make a list of what you count up.`,
  'lovtekst-i-broedtekst':
    `The words of the law are written for lawyers. The reader has to work out what the rule means for them,
    and many give up here.

    Say in your own words what the rule means. Move the words of the law to a part about the rules at the
    end.`,
  man:
    `“One” can be anybody. The reader has to guess whether it is they, the municipality or people at large.

    Write “you” for the reader and “we” or “I” for yourselves. In a rule for everybody it may be right.`,
  'mangler-mellemoverskrifter':
    `The reader looks for what is about them: the money, the deadline, whom to call. Without headings all has
    to be read.

    Set a short heading over each subject: “Why you get a no”, “What you have to do now”.`,
  'mangler-naeste-skridt':
    `When the letter is read, one question is left: what now?

    End with the next step: when the money comes, when you write again, what the reader has to do, and whom
    to call.`,
  papirord:
    `Many read the letter while they are worried or in a hurry. Words of the office have to be translated one
    by one, and they hide what the letter wants to say.

    Write the word that you would use across the counter. Words of the law may stay; explain them once.`,
  'paragraf-foer-hovedbudskab':
    `The reader opens the letter to get an answer. If a statute comes first, it is easy to give up before the
    answer comes.

    Say the answer first. Write the statute after it, or in the part about the rules.`,
  passiv:
    `The reader wants to know who has decided something, and who has to do something now. In the passive that
    person is gone.

    Write who acts: we, I, you or a name. The passive is fine where it does not matter who does it, and in
    quoted law.`,
  saerskrivning:
    `The reader takes the first word by itself and has to begin anew. Sometimes the sentence comes to mean
    something else.

    Write it as one word, or join the parts with a small word.`,
  'sent-hovedbudskab':
    `Whoever waits for an answer reads with their heart in their mouth. Further down, many do not read it
    rightly or at all.

    Move the sentence to the top and let the heading say the same. Explain afterwards.`,
  skabelonfelt:
    `An empty field may be the very thing that the reader needs: the date, the sum, the number.

    Write what should stand there, or delete the field.`,
  stavefejl:
    `A misspelling stops those who read slowly, and makes others doubt whether the rest is right.

    Choose one of the suggestions, or add the word to your list if it is right. Names and new words may be.`,
  'tjek-anden-hjaelp':
    `Whoever asks for help seldom knows all the laws. If there is another way, the reader should hear of it
    with the refusal.

    Write what else the reader can apply for, borrow or get advice on, or when they can apply again.`,
  'tjek-begrundelse':
    `A no is easier to bear when it is understood. Without reasons the reader can neither mend a
    misunderstanding nor know whether to complain.

    Write what counted in this very case: “We say no because …”. A full yes needs no reasons.`,
  'tjek-frist':
    `Without a deadline the reader does not know whether there is a hurry.

    Write a date: “Write to us by Wednesday 3 May.”`,
  'tjek-hjemmel':
    `The reader has a right to know which rule led to a no. Without it nobody can check the decision.

    Name the law and the section once, best at the end.`,
  'tjek-klagefrist':
    `A complaint that comes too late is mostly turned away, so the reader should see the time without looking
    it up.

    Write it in figures or as a date: “within four weeks of the day you got this letter”. If there is none,
    say so.`,
  'tjek-klagemodtager':
    `Without an address the reader has to guess. Days pass, and a complaint may end in the wrong place.

    Write where to send the complaint, and who decides on it.`,
  'tjek-klagevejledning':
    `Whoever has got a no has to know that others can look at the case.

    Write whether the reader can complain, to whom, how and until when. A full yes, a hearing, a receipt and
    news need no such guidance.`,
  'tjek-kontakt':
    `Many understand a letter only when they can ask somebody.

    Write your name and your direct number at the end, and when you can best be reached.`,
  'tjek-samtale':
    `A no on paper feels like a closed door. A name and a number show that there is somebody behind it.

    End with an offer: “Call me on 12 34 56 78 if you want to talk about it.”`,
  'tjek-svartid':
    `To wait without knowing how long makes people uneasy, and they call again and again.

    Write a date or a number of weeks. If you are late, say why, and give a new date.`,
  'tom-overskrift':
    `The heading is the first thing the reader sees. If it says nothing, they open the letter with a knot in
    the stomach.

    Write the result or the errand: “You do not get housing benefit”, “Send us your tax statement by 1 May”.`,
  tredjeperson:
    `The reader wonders who is meant, and feels spoken about and not spoken to.

    Write “you” and “your”. In a rule for everybody, and about somebody else, the third person is right.`,
  'tung-lovhenvisning':
    `A chain of numbers and abbreviations is a wall in the middle of the sentence.

    Name the one section that decides the case, and write the rest in the part about the rules at the end.`,
  'uforklaret-fagord':
    `You use the word every day. The reader meets it perhaps for the first time, in a letter about their own
    future.

    Keep the word if the law uses it, and explain it the first time.`,
  'uforklaret-lov':
    `A no that only names a section explains nothing. The reader cannot see what should have been different.

    Write the condition in plain words, and say why it does not fit the reader.`,
  'uklart-hovedbudskab':
    `The reader should be able to tell the answer to somebody else after reading the sentence once.

    Say it straight in a short sentence: You get …, You do not get …, You have to … by …`,
  'upersonlig-afsender':
    `A letter without a “we” is written by nobody. The reader cannot see who has decided, and whom to ask.

    Write “we” for yourselves, and “I” where it is you who does something. The name may stand in the
    address.`,
  verbalsubstantiv:
    `When an action becomes a thing, whoever acts is gone.

    Use the verb, and write who does it: “we assess”, “we pay”. Some nouns are the right word: make a
    decision, give consent.`,
}
