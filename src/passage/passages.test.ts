import { expect, test } from 'vitest'
import { transcribe, type Written } from '../../tests/worlds/transcribe.ts'
import { bodyPassages, passagesOf } from './passages.ts'

/** One letter a passage: c covering, b body, e closing ("end"). */
function partLetters(written: string, facts: Written = {}): string {
  const letters = { covering: 'c', body: 'b', closing: 'e' } as const
  return passagesOf('XAA', transcribe(written, facts))
    .map((passage) => letters[passage.part])
    .join('')
}

const NOTE_EN = `
  PERMANENT MISSION OF THE REPUBLIC OF ALDORA TO THE UNITED NATIONS

  Ref. 12/2019

  The Permanent Mission of Aldora presents its compliments to the Secretariat and has the honour to refer to its note of 30 January 2019.

  Aldora prosecutes cybercrime under its Act of 2016, which covers illegal access, interception and data interference, and which was amended twice to allow electronic evidence in court.

  The Permanent Mission avails itself of this opportunity to renew to the Secretariat the assurances of its highest consideration.

  New York, 3 May 2019`

test.each<[string, string, string, Written]>([
  ['a note verbale with the views inside', NOTE_EN, 'cccbee', {}],
  ['a paper without any formula is all body', '# Views of Aldora\n\nText of the views.\n\nMore.', 'bbb', {}],
  [
    'a paper under a letterhead, with its date',
    '# Republic of Aldora\n\n# Ministry of Justice\n\nRef. 7/2019\n\n# Views on the challenges faced\n\nAldora has a law.\n\n3 May 2019\n\n[^1] A note.',
    'cccbbeb',
    {},
  ],
  [
    'a paper of two lines of letterhead and nothing else',
    '# Republic of Aldora\n\n# Ministry of Justice',
    'bb',
    {},
  ],
  [
    'Russian letterhead',
    '# РЕСПУБЛИКА АЛЬДОРИЯ\n\nИсх. № 35/2\n\nАльдория имеет закон.\n\n3 мая 2019 года',
    'ccbe',
    { language: 'ru' },
  ],
  [
    'Chinese letterhead',
    '# 阿尔多利亚共和国司法部\n\n# 关于挑战的意见\n\n阿尔多利亚有法律。\n\n2019年5月3日',
    'cbbe',
    { language: 'zh' },
  ],
  [
    'a letter with an annex',
    `Dear Mr. Secretary,

     I have the honour to transmit herewith the views of my Government.

     Please accept, Sir, the assurances of my highest consideration.

     (Signed) A. Person

     Ambassador

     # Annex

     The Government of Aldora considers that the conservation of electronic evidence is the first of all challenges, because its courts lose most cases for want of it and its police cannot obtain it abroad in time.`,
    'cccccbb',
    {},
  ],
  [
    'one paragraph that greets and answers stays body',
    'The Permanent Mission of Aldora presents its compliments to the Secretariat and has the honour to state that Aldora has no views.',
    'b',
    {},
  ],
  [
    'French',
    `La Mission permanente d’Aldorie présente ses compliments au Secrétariat et a l’honneur de lui transmettre ce qui suit.

     L’Aldorie réprime la cybercriminalité par sa loi de 2016.

     La Mission permanente saisit cette occasion pour renouveler au Secrétariat les assurances de sa très haute considération.`,
    'cbe',
    { language: 'fr' },
  ],
  [
    'Spanish',
    `La Misión Permanente de Aldoria saluda muy atentamente a la Secretaría y tiene el honor de transmitir lo siguiente.

     Aldoria castiga la ciberdelincuencia con su Ley de 2016.

     La Misión Permanente aprovecha la oportunidad para reiterar las seguridades de su más alta consideración.`,
    'cbe',
    { language: 'es' },
  ],
  [
    'Russian',
    `Постоянное представительство Альдории свидетельствует своё уважение Секретариату и имеет честь направить следующее.

     Альдория борется с киберпреступностью на основании закона 2016 года.

     Постоянное представительство пользуется случаем, чтобы возобновить Секретариату уверения в своём весьма высоком уважении.`,
    'cbe',
    { language: 'ru' },
  ],
  [
    'Arabic',
    `تهدي البعثة الدائمة لألدوريا تحياتها إلى الأمانة العامة وتتشرف بالإشارة إلى المذكرة الشفوية.

     تكافح ألدوريا الجريمة السيبرانية بموجب قانون عام 2016.

     وتغتنم البعثة الدائمة هذه الفرصة لتعرب للأمانة العامة عن فائق الاحترام.`,
    'cbe',
    { language: 'ar' },
  ],
  [
    'Chinese',
    `阿尔多利亚常驻联合国代表团向秘书处致意，并谨提及其普通照会。

     阿尔多利亚依据2016年法律打击网络犯罪。

     顺致最崇高的敬意。`,
    'cbe',
    { language: 'zh' },
  ],
])('parts: %s', (_, written, expected, facts) => {
  expect(partLetters(written, facts)).toBe(expected)
})

test('running heads are no passages; figures, tables and notes are', () => {
  const reply = transcribe(`~ Page 1

    # Title

    | Year | Cases |
    | 2018 | 12. Most were closed. |

    ! 

    [^1] Source: Ministry.`)
  const passages = passagesOf('XAA', reply)
  expect(passages.map((passage) => passage.type)).toEqual(['heading', 'table', 'figure', 'footnote'])
  expect(passages[1]?.sentences.map((sentence) => sentence.text)).toEqual([
    'Year',
    'Cases',
    '2018',
    '12. Most were closed.',
  ])
  expect(passages[3]?.marker).toBe('1')
})

test('ids hang on the bytes and the reader version alone', () => {
  const ids = (facts: Written, submission: string) =>
    passagesOf(submission, transcribe(NOTE_EN, facts)).map((passage) => passage.id)
  const first = ids({}, 'XAA')
  expect(new Set(first).size).toBe(first.length)
  expect(first[0]).toMatch(/^[0-9a-f]{12}-[0-9a-f]{6}-1$/)
  expect(ids({}, 'XBB')).toEqual(first)
  expect(ids({ reader: { name: 'test', version: '2' } }, 'XAA')[0]).not.toBe(first[0])
})

test('every passage and sentence is a stretch of the transcription', () => {
  const reply = transcribe(NOTE_EN)
  for (const passage of passagesOf('XAA', reply)) {
    expect(reply.text.slice(passage.start, passage.end)).toBe(passage.text)
    for (const each of passage.sentences) expect(reply.text.slice(each.start, each.end)).toBe(each.text)
  }
})

test('the body alone leaves out covering and closing, and never everything', () => {
  expect(bodyPassages(passagesOf('XAA', transcribe(NOTE_EN)))).toHaveLength(1)
  const greeting = passagesOf('XAA', transcribe('Dear Sir,\n\nYours sincerely,'))
  expect(bodyPassages(greeting).length).toBeGreaterThan(0)
})

/** The number of the passage whose text is the question each passage answers; "-" for none. */
function answered(written: string, questions: readonly string[] = []): string {
  const passages = passagesOf('XAA', transcribe(written), { questions })
  return passages
    .map((passage) => passages.findIndex((each) => each.text === passage.question))
    .map((at) => (at === -1 ? '-' : String(at)))
    .join('')
}

test.each<[string, string, readonly string[], string]>([
  ['labelled', 'Intro.\n\nQuestion 1: Challenges\n\nMany.\n\nSome.\n\nQ2. Laws\n\nOne.', [], '-11144'],
  ['numbered in French', 'Question n° 1 : les défis\n\nNombreux.', [], '00'],
  ['Spanish', 'Pregunta 1. ¿Qué retos?\n\nMuchos.', [], '00'],
  ['Russian', 'Вопрос № 1. Какие вызовы?\n\nМногие.', [], '00'],
  ['Arabic', 'السؤال الأول: ما التحديات؟\n\nكثيرة.', [], '00'],
  ['Chinese', '问题一：有哪些挑战？\n\n很多。', [], '00'],
  ['bold and answered', '**What challenges?**\n\nMany.\n\n**Which laws?**\n\nOne.', [], '0022'],
  ['one bold question is only a heading', '**What challenges?**\n\nMany.', [], '--'],
  ['a list of questions nobody answers', '1. What?\n\n2. Why?\n\n3. Who?\n\nThe end.', [], '----'],
  ['rhetorical, inside a paragraph', 'Is it enough? It is not.\n\nMore.\n\nWhy? Because.', [], '---'],
  [
    'asked by the call',
    'Challenges faced in countering crime\n\nMany.',
    ['Challenges faced in countering the crime'],
    '00',
  ],
  ['a top heading ends the answer', 'Q1. What?\n\nMuch.\n\n# Conclusion\n\nThanks.', [], '00--'],
])('questions: %s', (_, written, questions, expected) => {
  expect(answered(written, questions)).toBe(expected)
})
