/** What six invented States are made to say in the sample document, each in its own official language. */
import type { Language } from '#un'
import type { Run } from './document.ts'

type Part =
  | {
      readonly kind: 'paragraph'
      readonly sentences: readonly (string | readonly Run[])[]
      readonly look?: 'body' | 'indented' | 'notice'
    }
  | {
      readonly kind: 'heading'
      readonly number: string | null
      readonly text: string
      readonly inContents: boolean
    }
  | { readonly kind: 'item'; readonly depth: number; readonly marker: string; readonly text: string }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly rows: readonly (readonly {
        readonly text: string
        readonly colSpan?: number
        readonly rowSpan?: number
      }[])[]
    }
  | { readonly kind: 'figure'; readonly text: string }

export interface SampleReply {
  readonly code: string
  readonly name: string
  readonly language: Language
  readonly iso639: string
  readonly original: string
  readonly date: string
  readonly parts: readonly Part[]
  readonly notes: readonly { readonly key: string; readonly text: string }[]
}

const text = (words: string): Run => ({ type: 'text', text: words })
const italic = (words: string): Run => ({ type: 'text', text: words, italic: true })
const bold = (words: string): Run => ({ type: 'text', text: words, bold: true })
const raised = (words: string): Run => ({ type: 'text', text: words, superscript: true })
const note = (key: string): Run => ({ type: 'note', note: key })

const ARDESIA: SampleReply = {
  code: 'XAA',
  name: 'Ardesia',
  language: 'en',
  iso639: 'eng',
  original: 'English',
  date: '14 May 2019',
  parts: [
    { kind: 'heading', number: '1.', text: 'Legislation', inContents: true },
    {
      kind: 'paragraph',
      sentences: [
        [
          text('The '),
          italic('Computer Misuse Act'),
          text(' of Ardesia has been in force since 1 January 2011.'),
          note('xaa-1'),
        ],
        'It does not yet cover offences committed wholly by automated means.',
        [text('Some 1.2 × 10'), raised('6'), text(' records were exposed in 2018, a rise of 37 per cent.')],
      ],
    },
    { kind: 'paragraph', sentences: ['The challenges may be grouped as follows:'] },
    { kind: 'item', depth: 1, marker: '(a)', text: 'Detection, in particular:' },
    {
      kind: 'item',
      depth: 2,
      marker: '(i)',
      text: 'The loss of location where traffic passes through several jurisdictions;',
    },
    { kind: 'item', depth: 2, marker: '(ii)', text: 'The short time for which providers keep logs;' },
    { kind: 'item', depth: 1, marker: '(b)', text: 'Prosecution, for want of trained magistrates.' },
    {
      kind: 'table',
      caption: 'Offences recorded by the police of Ardesia',
      rows: [
        [{ text: 'Offence' }, { text: 'Recorded', colSpan: 2 }, { text: 'Change' }],
        [{ text: 'Fraud', rowSpan: 2 }, { text: '2017' }, { text: '4,012' }, { text: '' }],
        [{ text: '2018' }, { text: '5,980' }, { text: '+49%' }],
        [{ text: 'Unauthorized access' }, { text: '2018' }, { text: '311' }, { text: '–2%' }],
      ],
    },
    { kind: 'figure', text: '[Figure not reproduced: original, p. 7]' },
    {
      kind: 'paragraph',
      look: 'indented',
      sentences: [
        '“No State can counter such crimes alone”, as the Minister of Justice of Ardesia told Parliament in 2018.',
      ],
    },
  ],
  notes: [{ key: 'xaa-1', text: 'Official Gazette of Ardesia, No. 4 (2011), p. 17 & seq.; “<Act>”.' }],
}

const BELMARRE: SampleReply = {
  code: 'XAB',
  name: 'Belmarre',
  language: 'fr',
  iso639: 'fra',
  original: 'French',
  date: '21 May 2019',
  parts: [
    { kind: 'heading', number: null, text: 'Difficultés rencontrées', inContents: false },
    {
      kind: 'paragraph',
      sentences: [
        'Le Belmarre se heurte à trois difficultés principales : la collecte de la preuve électronique, la coopération internationale et la formation des enquêteurs.',
        [
          text('L’entraide judiciaire prend en moyenne '),
          bold('onze mois'),
          text(', alors que les données de connexion sont effacées au bout de six mois.'),
          note('xab-1'),
        ],
        'Aucune des demandes adressées en 2018 n’a été rejetée.',
      ],
    },
    {
      kind: 'paragraph',
      sentences: ['Le Gouvernement bélmarrais œuvre à l’élaboration d’un nouveau code de procédure pénale.'],
    },
  ],
  notes: [{ key: 'xab-1', text: 'Loi nº 2015-12 du 3 août 2015, art. 14.' }],
}

const COSTALUNA: SampleReply = {
  code: 'XAC',
  name: 'Costaluna',
  language: 'es',
  iso639: 'spa',
  original: 'Spanish',
  date: '28 May 2019',
  parts: [
    {
      kind: 'paragraph',
      sentences: [
        'La República de Costaluna agradece la oportunidad de transmitir sus opiniones.',
        '¿Cómo investigar un delito cuyas pruebas se encuentran en otro continente?',
        'Esa pregunta sigue sin respuesta en el derecho interno, pese a la reforma del año 2016.',
      ],
    },
    { kind: 'item', depth: 1, marker: '–', text: 'Falta de capacidad técnica en las provincias;' },
    { kind: 'item', depth: 1, marker: '–', text: 'Escasez de fiscales especializados: 3 en todo el país.' },
  ],
  notes: [],
}

const VERKHOLESYE: SampleReply = {
  code: 'XAD',
  name: 'Verkholesye',
  language: 'ru',
  iso639: 'rus',
  original: 'Russian',
  date: '30 May 2019',
  parts: [
    { kind: 'heading', number: null, text: 'Законодательство', inContents: false },
    {
      kind: 'paragraph',
      sentences: [
        'Республика Верхолесье придаёт большое значение противодействию использованию информационно-коммуникационных технологий в преступных целях.',
        [
          text('Уголовный кодекс был дополнен главой 28 в 2014 году'),
          note('xad-1'),
          text('; она не охватывает преступления, совершённые за рубежом.'),
        ],
        'Число зарегистрированных преступлений выросло с 1 204 до 1 871.',
      ],
    },
  ],
  notes: [{ key: 'xad-1', text: 'Закон № 41 от 12 июня 2014 года.' }],
}

const YUNHAI: SampleReply = {
  code: 'XAE',
  name: 'Yunhai',
  language: 'zh',
  iso639: 'zho',
  original: 'Chinese',
  date: '31 May 2019',
  parts: [
    { kind: 'heading', number: null, text: '一、面临的挑战', inContents: false },
    {
      kind: 'paragraph',
      sentences: [
        '云海国政府高度重视打击为犯罪目的使用信息和通信技术的行为。',
        [text('2018年，云海国警方共立案1,532起，其中跨境案件占百分之六十二。'), note('xae-1')],
        '电子证据的跨境调取耗时过长，往往错过最佳侦查时机。',
        '本国法律尚未就人名用字“𠮷”和“𨭎”的录入作出规定，系统集合记作𝒮₁。',
      ],
    },
  ],
  notes: [{ key: 'xae-1', text: '《云海国公安年鉴》，2019年，第45页。' }],
}

const ZAHRANIA: SampleReply = {
  code: 'XAF',
  name: 'Zahrania',
  language: 'ar',
  iso639: 'ara',
  original: 'Arabic',
  date: '31 May 2019',
  parts: [
    { kind: 'heading', number: null, text: 'التحديات', inContents: false },
    {
      kind: 'paragraph',
      sentences: [
        'تولي حكومة زهرانيا أهمية كبيرة لمكافحة استخدام تكنولوجيات المعلومات والاتصالات للأغراض الإجرامية.',
        [
          text('وقد صدر القانون رقم 12 لسنة 2015 بشأن جرائم تقنية المعلومات'),
          note('xaf-1'),
          text('، ولا يشمل بعد خدمات (Tor) ولا العملات المشفرة.'),
        ],
        'وسُجلت 431 قضية في عام 2018، مقابل 298 قضية في عام 2017.',
      ],
    },
    { kind: 'item', depth: 1, marker: '(أ)', text: 'نقص الخبراء في مجال الأدلة الرقمية؛' },
    { kind: 'item', depth: 1, marker: '(ب)', text: 'بطء المساعدة القانونية المتبادلة.' },
    {
      kind: 'table',
      caption: 'القضايا المسجلة في زهرانيا',
      rows: [
        [{ text: 'السنة' }, { text: 'عدد القضايا' }],
        [{ text: '2017' }, { text: '298' }],
        [{ text: '2018' }, { text: '431' }],
      ],
    },
  ],
  notes: [{ key: 'xaf-1', text: 'الجريدة الرسمية، العدد 7، 2015.' }],
}

/** In English alphabetical order of the invented names. */
export const SAMPLE_REPLIES: readonly SampleReply[] = [
  ARDESIA,
  BELMARRE,
  COSTALUNA,
  VERKHOLESYE,
  YUNHAI,
  ZAHRANIA,
]
