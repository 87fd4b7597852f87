/** What the page says of verdicts, in the six official languages. */
import type { InSixLanguages } from '#un'
import type { ProofReach, Verdict } from '../document.ts'

export interface VerdictWords {
  readonly title: string
  /** "{version}" is that of the rules. */
  readonly rules: string
  readonly verdict: string
  readonly proof: string
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly reaches: Readonly<Record<ProofReach, string>>
  readonly onlyAttention: string
  readonly attention: string
  readonly nothing: string
  readonly whole: string
  readonly hint: string
}

export const VERDICT_WORDS: InSixLanguages<VerdictWords> = {
  en: {
    title: 'Verdicts of the verifier',
    rules:
      'Every sentence was put to the rules, version {version}. Whether a paraphrase says what was meant is for a person.',
    verdict: 'Verdict',
    proof: 'How far the proof reaches',
    verdicts: {
      proved: 'proved',
      'to-confirm': 'to confirm',
      blocked: 'blocked',
      unproved: 'not provable here',
    },
    reaches: {
      file: 'to the words of the file received',
      transcription: 'to the transcription only: the page was read from a picture, look at it',
      facts: 'figures, dates, names and States agree with the passages cited; the sense is for a person',
      record: 'to the record of the call and of the replies',
      form: 'it claims nothing: it names no State, carries no figure and quotes nothing',
      none: 'nowhere: no rule can prove or contradict it, read it',
      refuted: 'nowhere: a rule contradicts it, as told below',
      mark: 'our own mark on the sentence before it',
    },
    onlyAttention: 'Show only what needs attention',
    attention: 'What needs attention',
    nothing: 'Nothing needs attention.',
    whole: 'The document as a whole',
    hint: 'What to do',
  },
  fr: {
    title: 'Verdicts du vérificateur',
    rules:
      'Chaque phrase a été soumise aux règles, version {version}. Seule une personne peut dire si une paraphrase est fidèle au sens.',
    verdict: 'Verdict',
    proof: 'Portée de la preuve',
    verdicts: {
      proved: 'prouvé',
      'to-confirm': 'à confirmer',
      blocked: 'bloqué',
      unproved: 'non prouvable ici',
    },
    reaches: {
      file: 'jusqu’aux mots du fichier reçu',
      transcription: 'jusqu’à la transcription seulement : la page a été lue sur une image, la regarder',
      facts:
        'chiffres, dates, noms et États concordent avec les passages cités ; le sens relève d’une personne',
      record: 'jusqu’au dossier de l’appel et des réponses',
      form: 'elle n’affirme rien : ni État, ni chiffre, ni citation',
      none: 'nulle part : aucune règle ne peut la prouver ni la contredire, la lire',
      refuted: 'nulle part : une règle la contredit, voir ci-dessous',
      mark: 'notre propre marque sur la phrase qui précède',
    },
    onlyAttention: 'N’afficher que ce qui demande attention',
    attention: 'Ce qui demande attention',
    nothing: 'Rien ne demande attention.',
    whole: 'Le document dans son ensemble',
    hint: 'Que faire',
  },
  es: {
    title: 'Veredictos del verificador',
    rules:
      'Cada oración se sometió a las reglas, versión {version}. Si una paráfrasis refleja el sentido es cosa de una persona.',
    verdict: 'Veredicto',
    proof: 'Alcance de la prueba',
    verdicts: {
      proved: 'probado',
      'to-confirm': 'por confirmar',
      blocked: 'bloqueado',
      unproved: 'no demostrable aquí',
    },
    reaches: {
      file: 'hasta las palabras del archivo recibido',
      transcription: 'solo hasta la transcripción: la página se leyó de una imagen, véase',
      facts:
        'cifras, fechas, nombres y Estados concuerdan con los pasajes citados; el sentido es cosa de una persona',
      record: 'hasta el expediente de la convocatoria y de las respuestas',
      form: 'no afirma nada: ni Estado, ni cifra, ni cita',
      none: 'hasta ningún lugar: ninguna regla puede probarla ni contradecirla, léase',
      refuted: 'hasta ningún lugar: una regla la contradice, véase a continuación',
      mark: 'una marca nuestra sobre la frase anterior',
    },
    onlyAttention: 'Mostrar solo lo que requiere atención',
    attention: 'Lo que requiere atención',
    nothing: 'Nada requiere atención.',
    whole: 'El documento en su conjunto',
    hint: 'Qué hacer',
  },
  ru: {
    title: 'Заключения проверки',
    rules:
      'Каждое предложение проверено по правилам, версия {version}. Верно ли пересказ передаёт смысл, решает человек.',
    verdict: 'Заключение',
    proof: 'Докуда доходит доказательство',
    verdicts: {
      proved: 'доказано',
      'to-confirm': 'требует подтверждения',
      blocked: 'заблокировано',
      unproved: 'здесь недоказуемо',
    },
    reaches: {
      file: 'до слов полученного файла',
      transcription: 'только до расшифровки: страница прочитана с изображения, посмотрите на неё',
      facts: 'цифры, даты, имена и государства совпадают с указанными отрывками; о смысле судит человек',
      record: 'до дела о запросе и ответах',
      form: 'предложение ничего не утверждает: ни государства, ни цифры, ни цитаты',
      none: 'ни до чего: ни одно правило не может его доказать или опровергнуть, прочтите его',
      refuted: 'ни до чего: правило его опровергает, см. ниже',
      mark: 'наша пометка к предыдущему предложению',
    },
    onlyAttention: 'Показывать только то, что требует внимания',
    attention: 'Что требует внимания',
    nothing: 'Ничто не требует внимания.',
    whole: 'Документ в целом',
    hint: 'Что сделать',
  },
  zh: {
    title: '核验结论',
    rules: '每一句话均已按规则（第{version}版）核验。转述是否符合原意，须由人判断。',
    verdict: '结论',
    proof: '证明所及范围',
    verdicts: { proved: '已证实', 'to-confirm': '待确认', blocked: '受阻', unproved: '此处无法证明' },
    reaches: {
      file: '及于所收文件的原文',
      transcription: '仅及于转录文本：该页系由图像识读，请查看原页',
      facts: '数字、日期、名称和国家与所引段落一致；含义须由人判断',
      record: '及于征求意见和答复的记录',
      form: '无所主张：不提国家，不含数字，不作引用',
      none: '无从证明：没有规则能够证实或否定，请自行阅读',
      refuted: '未获证明：有规则予以否定，见下文',
      mark: '本程序对前一句所作的标记',
    },
    onlyAttention: '只显示需要注意之处',
    attention: '需要注意之处',
    nothing: '没有需要注意之处。',
    whole: '整份文件',
    hint: '如何处理',
  },
  ar: {
    title: 'أحكام المدقِّق',
    rules: 'عُرضت كل جملة على القواعد، الإصدار {version}. أما مطابقة إعادة الصياغة للمعنى فيحكم فيها إنسان.',
    verdict: 'الحكم',
    proof: 'مدى الإثبات',
    verdicts: {
      proved: 'مُثبَت',
      'to-confirm': 'بحاجة إلى تأكيد',
      blocked: 'موقوف',
      unproved: 'لا يمكن إثباته هنا',
    },
    reaches: {
      file: 'إلى كلمات الملف الوارد',
      transcription: 'إلى النص المنسوخ فقط: قُرئت الصفحة من صورة، فانظر إليها',
      facts: 'الأرقام والتواريخ والأسماء والدول مطابقة للمقاطع المستشهد بها؛ أما المعنى فيحكم فيه إنسان',
      record: 'إلى سجل الدعوة والردود',
      form: 'لا تدّعي شيئا: لا تذكر دولة ولا رقما ولا اقتباسا',
      none: 'لا إثبات: لا توجد قاعدة تثبتها أو تنقضها، فاقرأها',
      refuted: 'لا إثبات: تنقضها قاعدة، كما يرد أدناه',
      mark: 'علامة منّا على الجملة السابقة',
    },
    onlyAttention: 'عرض ما يستدعي الانتباه فقط',
    attention: 'ما يستدعي الانتباه',
    nothing: 'لا شيء يستدعي الانتباه.',
    whole: 'الوثيقة بأكملها',
    hint: 'ما العمل',
  },
}
