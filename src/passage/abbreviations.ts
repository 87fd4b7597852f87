/** Abbreviations whose full stop does not by itself end a sentence, by language and by what may follow them. */
import type { Language } from '#un'

/** How an abbreviation binds to what follows. */
export interface Abbreviations {
  /** Titles, "e.g.", "see": a sentence never ends here. */
  readonly never: readonly string[]
  /** "No.", "art.", "p.": no end before a figure, a roman numeral, a letter in brackets or a small letter. */
  readonly beforeNumber: readonly string[]
  /** "U.S.", "Ltd.", "долл.": a name may follow; an end only before a word that opens sentences. */
  readonly beforeName: readonly string[]
  /** "etc.", "г.": an end before any capital, unless the sentence would be only a few words long. */
  readonly mayEnd: readonly string[]
}

/** Written "one | two | three" over several lines. */
function list(written: string): readonly string[] {
  return written.trim().split(/\s*\|\s*|\s*\n\s*/u)
}

/** Forms without their last full stop, small letters, single spaces. Source: UN editorial manuals, usage of each language. */
export const ABBREVIATIONS: Readonly<Record<Language, Abbreviations>> = {
  en: {
    never: list(`
      mr | mrs | ms | dr | prof | st | hon | gen | col | capt | lt | sgt | amb | rev | messrs
      e.g | i.e | cf | vs | v | viz | approx | ca | est | incl | esp | resp | h.e | mt
    `),
    beforeNumber: list(`
      no | nos | art | arts | para | paras | chap | chaps | sec | secs | sect | sects
      subpara | p | pp | vol | vols | fig | figs | tab | add | corr | rev | res | doc | docs
      ed | eds | ch | cl | jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov
      dec | reg | ref | tel | op | us
    `),
    beforeName: list(`
      u.s | u.s.a | u.k | u.n | e.u | d.c | inc | ltd | co | corp | jr | sr | dept | govt
      bros
    `),
    mayEnd: list(`
      etc | al | ibid | op. cit | loc. cit | a.m | p.m | a.i | ph.d | m.sc | b.sc | ll.m
      assn
    `),
  },
  fr: {
    never: list(`
      m | mm | dr | pr | prof | me | mgr | st | ste | s.e | s. e | s.e.m | p. ex | p.ex
      c.-à-d | c.à.d | cf | env | v | vs | ex | i.e | dept | gal | col
    `),
    beforeNumber: list(`
      n | no | nos | art | par | al | chap | sect | p | pp | vol | t | fig | tab | tabl | éd
      rés | doc | janv | févr | avr | juil | sept | oct | nov | déc | tél | add | corr | rev
      réf | ch | liv | tit
    `),
    beforeName: list(`
      o.n.u | u.e | cie | s.a
    `),
    mayEnd: list(`
      etc | ibid | op. cit | et al | a.i | p.i | j.-c | n.d | suiv | sq
    `),
  },
  es: {
    never: list(`
      sr | sra | srta | sres | sras | dr | dra | dres | d | dña | excmo | excma | ilmo | ilma
      emb | gral | lic | ing | prof | profa | mons | ee | s.e | s. e | p. ej | p.ej | v. gr
      cf | cfr | aprox | vs | av | avda
    `),
    beforeNumber: list(`
      n | no | nro | núm | núms | num | art | arts | párr | párrs | parr | cap | caps | secc
      inc | lit | p | pp | pág | págs | pag | vol | vols | t | fig | figs | ed | res | doc
      docs | ref | tel | tít | ene | feb | mar | abr | jun | jul | ago | sept | set | oct
      nov | dic | add | corr | rev | apdo
    `),
    beforeName: list(`
      ee. uu | ee.uu | ud | uds | vd | cía | ltda | s.a | s. a
    `),
    mayEnd: list(`
      etc | ibid | ibíd | op. cit | et al | a. c | d. c | a.m | p.m | a. m | p. m | a.i
    `),
  },
  ru: {
    never: list(`
      т. е | т.е | т. к | т.к | т. н | т.н | т. ч | т.ч | см | ср | напр | англ | франц | исп
      им | св | проф | акад | доц | ген | полк | ул | просп | пер | пос | обл | ок | г-н
      г-жа | д-р | инж | канд | букв
    `),
    beforeNumber: list(`
      ст | п | пп | подп | ч | чч | гл | разд | стр | с | т | тт | рис | табл | прил | док
      рез | абз | вып | изд | тел | кв | корп | пункт | no | янв | февр | апр | авг | сент
      окт | нояб | дек | ред
    `),
    beforeName: list(`
      руб | долл | тыс | млн | млрд | трлн | н. э | н.э
    `),
    mayEnd: list(`
      г | гг | в | вв | т. д | т.д | т. п | т.п | др | пр | коп | чел | экз | ед | га | км
      мин | сек | час | д | р
    `),
  },
  ar: {
    never: list(`
      د | أ | أ.د | أ. د | م | ا | ش | ع
    `),
    beforeNumber: list(`
      ص | ص.ص | ج | ط | ف | رقم | ت | ق
    `),
    beforeName: list(`
      ه | هـ
    `),
    mayEnd: list(`
      إلخ | الخ | ق.م | ب.م
    `),
  },
  zh: {
    never: list(`
      dr | mr | ms | mrs | st | e.g | i.e | vs | cf
    `),
    beforeNumber: list(`
      no | nos | art | vol | p | pp | para | fig | add | corr | rev
    `),
    beforeName: list(`
      inc | ltd | co | corp | u.s
    `),
    mayEnd: list(`
      etc | al
    `),
  },
}

/**
 * Words that open a sentence after an abbreviation that may end one ("… of the U.S. The Act …"): function words that
 * no proper name begins with. Small letters. Languages without capitals need none.
 */
export const OPENERS: Readonly<Partial<Record<Language, readonly string[]>>> = {
  en: list(`
    the | a | an | this | that | these | those | it | its | they | we | he | she | there
    in | on | at | by | for | from | to | with | as | if | when | while | although | however
    moreover | furthermore | therefore | thus | such | all | some | many | most | no | not
    our | their | also | finally | under | since | during | after | before | but | and | so
    both | each | one | see | first | second | third | pursuant | his | her
  `),
  fr: list(`
    le | la | les | un | une | des | ce | cet | cette | ces | il | elle | ils | elles | nous
    en | dans | par | pour | sur | avec | si | mais | toutefois | cependant | ainsi | tous
    toutes | certains | notre | leur | enfin | celui-ci | à | au | aux
  `),
  es: list(`
    el | la | los | las | un | una | este | esta | estos | estas | ese | esa | ello | en
    por | para | con | si | sin | pero | sino | no | se | su | sus | todos | todas | además
    asimismo | también | así | al | a | de | del | nuestro | dicho | dicha
  `),
  ru: list(`
    в | во | на | с | со | по | при | для | из | к | о | об | от | до | за | это | этот
    эта | эти | он | она | они | оно | мы | так | также | однако | кроме | если | как | все
    наш | их | его | таким | вместе | не | но | и | а
  `),
}
