/** Paragraphs with every sentence end inside them marked by hand, to measure how well sentences are found. */
import type { Language } from '#un'

/**
 * `¦` stands after each sentence that another follows in the same paragraph; the end of a paragraph is not counted.
 * Provenance: written for this test, as ministries write, before the rules were; States, laws and bodies are invented.
 */
export const SENTENCE_GOLD: readonly (readonly [Language, string])[] = [
  [
    'en',
    'The Permanent Mission has the honour to refer to note verbale No. 2019/17 of 30 Jan. 2019.¦ Pursuant to para. 1 of resolution 73/187, the Government submits the views below.¦ They replace the reply of 4 Mar. 2019.',
  ],
  [
    'en',
    'In 2018, losses rose by 3.5 per cent to $1.2 billion.¦ Dr. J. M. Alder, head of the National Centre, called the trend “deeply worrying.”¦ The Centre (est. 2011) employs some 40 experts, e.g. analysts, prosecutors, etc.¦ It works with the U.S. Department of Justice and with St. Brendan Ltd. on training.',
  ],
  [
    'en',
    'What should be done?¦ First, laws must be harmonized!¦ Second, requests sent under art. 18 are answered late… often after months.¦ (See annex II, sect. 3.)¦ Third, evidence is lost.4¦ The average delay, cf. table 2, is 210 days.',
  ],
  [
    'en',
    'The Act entered into force on 1 July 2016.¦ 12 of its provisions concern procedure.¦ Mr. Osei said: “We cannot wait. We must act.”¦ A/RES/73/187 was adopted without his country’s support, i.e. it abstained.¦ The meeting closed at 6 p.m.¦ No further session was held.',
  ],
  [
    'en',
    'The offence is defined in sec. 5 (2) (a) of the Code.¦ Does it cover attempts?¦ Yes.¦ Prosecutors v. courts is, however, a recurrent question.¦ See Doe v. State, vol. 3, pp. 11–14.¦ The judgment is under appeal.¦ Fig. 2 shows the figures.¦ The Ministry of Justice, in co-operation with Interpol, trained 1,200 officers, approx. 30 per cent of them women.',
  ],
  [
    'fr',
    'La Mission permanente a l’honneur de se référer à la note verbale n° 2019/17 du 30 janv. 2019.¦ Conformément à l’art. 3 de la loi, M. A. Dubreuil dirige le Centre.¦ Celui-ci compte env. 40 experts, p. ex. des analystes, des magistrats, etc.¦ Il a été créé en 2011.',
  ],
  [
    'fr',
    'Que faut-il faire ?¦ D’abord, harmoniser les lois !¦ Ensuite, répondre aux demandes, c.-à-d. sous dix jours.¦ « Nous ne pouvons attendre. »¦ Ainsi s’exprimait Mme Laval, cf. le chap. 2, par. 14.¦ Les pertes ont atteint 1,2 milliard d’euros en 2018, soit 3,5 % de plus qu’en 2017.',
  ],
  [
    'fr',
    'Le Gouvernement note que les art. 12 à 15 s’appliquent.¦ Ils visent l’accès illicite.¦ MM. Roche et Petit ont été désignés points de contact.¦ Le délai moyen est de 210 jours (voir tabl. 2).¦ 12 demandes sont restées sans réponse.¦ Pourquoi ?¦ Les fournisseurs établis à l’étranger refusent… parfois sans motif.',
  ],
  [
    'fr',
    'L’alinéa 2 a été modifié par la loi no 17 de 2016.¦ Voir aussi J.-P. Morel, t. II, p. 45.¦ Cette loi est entrée en vigueur le 1er juillet 2016.¦ Elle est appliquée.¦ S. E. M. Tellier l’a rappelé à Vienne.¦ La formation a touché 1 200 agents.¦ Trente pour cent étaient des femmes.¦ Le Ministère remercie l’ONUDC, dont l’appui (ateliers, manuels, etc.) a été décisif.',
  ],
  [
    'es',
    'La Misión Permanente tiene el honor de referirse a la nota verbal núm. 2019/17.¦ De conformidad con el art. 3 de la Ley, el Sr. Vidal y la Dra. M. Cortés dirigen el Centro.¦ Este cuenta con aprox. 40 expertos, p. ej. analistas, fiscales, etc.¦ Se creó en 2011.',
  ],
  [
    'es',
    '¿Qué debe hacerse?¦ ¡Armonizar las leyes!¦ En segundo lugar, responder a las solicitudes, véanse los párrs. 4 y 5.¦ Las pérdidas ascendieron a 1.200 millones de dólares de los EE. UU. en 2018.¦ Ello supone un aumento del 3,5 %.¦ «No podemos esperar.»¦ Así lo dijo el Ministro ante la Asamblea.',
  ],
  [
    'es',
    'El Gobierno observa que el cap. II se aplica también a los intentos.¦ ¿Abarca a los proveedores?¦ Sí.¦ Las solicitudes tardan… a veces meses.¦ 12 de ellas quedaron sin respuesta.¦ El plazo medio es de 210 días (véase la pág. 7).¦ La Ley núm. 17, de 1 de julio de 2016, lo regula.¦ No obstante, no prevé sanciones.',
  ],
  [
    'es',
    'El Excmo. Sr. Ministro recordó que el artículo 18.2 obliga a conservar los datos.¦ La capacitación llegó a 1.200 agentes.¦ El 30 % eran mujeres.¦ Véase J. L. Prado, vol. 3, págs. 11 a 14.¦ La sentencia está recurrida.¦ Por último, el país agradece el apoyo de la ONUDD.',
  ],
  [
    'ru',
    'Постоянное представительство имеет честь сослаться на вербальную ноту № 2019/17 от 30 января 2019 г.¦ В соответствии со ст. 3 Закона Центр возглавляет д-р И. П. Орлов.¦ В нём работают ок. 40 экспертов, в т. ч. аналитики, следователи и т. д.¦ Он создан в 2011 г. по решению Правительства.',
  ],
  [
    'ru',
    'Что следует сделать?¦ Во-первых, сблизить законы!¦ Во-вторых, отвечать на запросы в срок, т. е. в течение десяти дней.¦ «Мы не можем ждать».¦ Так заявил министр, см. гл. 2, п. 14.¦ В 2018 г. Ущерб вырос на 3,5 % и составил 1,2 млрд. долл. США.',
  ],
  [
    'ru',
    'Правительство отмечает, что ст. ст. 12–15 применяются и к покушению.¦ Средний срок составляет 210 дней (см. табл. 2).¦ 12 запросов остались без ответа.¦ Почему?¦ Поставщики отказывают… иногда без объяснений.¦ Закон принят в 2016 г.¦ Он действует.¦ Обучение прошли 1,2 тыс. сотрудников, из них 30 % — женщины.¦ Г-н Соколов напомнил об этом в Вене.',
  ],
  [
    'ru',
    'Преступление определено в ч. 2 ст. 5 Кодекса.¦ Наказание — до 5 лет.¦ Дело рассматривал суд им. Св. Марка на ул. Садовой.¦ Решение обжаловано.¦ Министерство юстиции, МВД и др. органы сотрудничают с Интерполом.¦ Благодарим УНП ООН за помощь.',
  ],
  [
    'ar',
    'تهدي البعثة الدائمة تحياتها إلى الأمانة العامة وتتشرف بالإشارة إلى المذكرة الشفوية رقم 2019/17.¦ وتقدم الحكومة آراءها أدناه.¦ يرأس المركز د. سالم العامري، ويعمل فيه نحو 40 خبيراً.¦ وقد أنشئ المركز في عام 2011.',
  ],
  [
    'ar',
    'ما الذي ينبغي عمله؟¦ أولاً، يجب مواءمة القوانين!¦ ثانياً، يجب الرد على الطلبات في غضون عشرة أيام.¦ «لا يمكننا الانتظار.»¦ هكذا قال الوزير أمام الجمعية العامة.¦ وارتفعت الخسائر بنسبة 3.5 في المائة لتبلغ 1.2 بليون دولار في عام 2018.',
  ],
  [
    'ar',
    'تلاحظ الحكومة أن المادة 18 تنطبق أيضاً على الشروع.¦ هل تشمل مقدمي الخدمات؟¦ نعم.¦ يبلغ متوسط المدة 210 أيام (انظر الجدول 2).¦ بقي 12 طلباً دون رد.¦ لماذا؟¦ يرفض مقدمو الخدمات في الخارج... أحياناً دون سبب.¦ صدر القانون رقم 17 لسنة 2016.¦ وهو نافذ؛ غير أنه لا ينص على عقوبات.',
  ],
  [
    'ar',
    'حددت الجريمة في الفقرة 2 من المادة 5 من القانون.¦ وتصل العقوبة إلى خمس سنوات.¦ انظر ص. 14 من المرفق.¦ والحكم قيد الاستئناف.¦ شمل التدريب 200 1 موظف.¦ وكانت نسبة النساء 30 في المائة.¦ وتشكر الوزارة المكتب على دعمه (حلقات عمل، أدلة، إلخ.) في هذا المجال.',
  ],
  [
    'zh',
    '常驻代表团谨提及2019年1月30日第2019/17号普通照会。¦根据第73/187号决议第1段，政府提出如下意见。¦这些意见取代2019年3月4日的答复。¦该中心成立于2011年，约有40名专家。',
  ],
  [
    'zh',
    '应当怎么做？¦首先，必须协调法律！¦其次，应在十日内答复请求。¦“我们不能再等了。”¦部长在大会上这样说。¦2018年损失增加3.5%，达到12亿美元。¦其中约三分之一涉及跨境案件（见表2）。',
  ],
  [
    'zh',
    '政府注意到，第18条也适用于未遂行为。¦是否包括服务提供商？¦是的。¦平均时间为210天。¦有12项请求没有得到答复。¦为什么？¦境外服务提供商拒绝答复……有时不说明理由。¦《网络安全法》于2016年7月1日生效。¦该法规定了“谁来负责？”的问题。',
  ],
  [
    'zh',
    '刑法第5条第2款界定了该罪行。¦最高刑期为五年。¦判决正在上诉中。¦培训涉及1 200名官员。¦其中30%为女性。¦司法部、公安部等机构与国际刑警组织合作。¦我们感谢毒品和犯罪问题办公室的支持（讲习班、手册等）。',
  ],
]
