/**
 * Bodies, treaties and programmes that replies name, in six languages, each in all its forms; and capitalised words that
 * name nothing: data. One a line, forms between strokes. Source: names in general use, from general knowledge; bodies
 * that can answer a call are in data/respondents.yaml and are not repeated here; compare with UNTERM before printing.
 */
export const KNOWN_NAMES = `
United Nations | UN | Nations Unies | ONU | Naciones Unidas | Организация Объединенных Наций | Организации Объединенных Наций | ООН | 联合国 | الأمم المتحدة
General Assembly | UNGA | Assemblée générale | Asamblea General | Генеральная Ассамблея | Генеральной Ассамблеи | Генеральной Ассамблее | Генеральную Ассамблею | 联合国大会 | 大会 | الجمعية العامة
Security Council | UNSC | Conseil de sécurité | Consejo de Seguridad | Совет Безопасности | Совета Безопасности | 安全理事会 | 安理会 | مجلس الأمن
Secretary-General | Secrétaire général | Secretario General | Генеральный секретарь | Генерального секретаря | Генеральному секретарю | 秘书长 | الأمين العام
Organization of American States | OAS | Organisation des États américains | OEA | Organización de los Estados Americanos | Организация американских государств | Организации американских государств | ОАГ | 美洲国家组织 | منظمة الدول الأمريكية
Human Rights Council | Conseil des droits de l’homme | Consejo de Derechos Humanos | Совет по правам человека | Совета по правам человека | 人权理事会 | مجلس حقوق الإنسان
Economic and Social Council | ECOSOC | Conseil économique et social | Consejo Económico y Social | Экономический и Социальный Совет | ЭКОСОС | 经济及社会理事会 | المجلس الاقتصادي والاجتماعي
International Court of Justice | ICJ | Cour internationale de Justice | Corte Internacional de Justicia | Международный Суд | 国际法院 | محكمة العدل الدولية
International Criminal Court | ICC | Cour pénale internationale | Corte Penal Internacional | Международный уголовный суд | 国际刑事法院 | المحكمة الجنائية الدولية
Charter of the United Nations | Charte des Nations Unies | Carta de las Naciones Unidas | Устав Организации Объединенных Наций | Устава Организации Объединенных Наций | 联合国宪章 | ميثاق الأمم المتحدة
Budapest Convention | Convention on Cybercrime | Convention de Budapest | Convention sur la cybercriminalité | Convenio de Budapest | Convenio sobre la Ciberdelincuencia | Будапештская конвенция | Будапештской конвенции | Будапештскую конвенцию | 布达佩斯公约 | 网络犯罪公约 | اتفاقية بودابست
United Nations Convention against Transnational Organized Crime | Organized Crime Convention | Palermo Convention | UNTOC | Convention de Palerme | Convención de Palermo | Палермская конвенция | Палермской конвенции | 巴勒莫公约 | اتفاقية باليرمو
United Nations Convention against Corruption | UNCAC | Convention des Nations Unies contre la corruption | Convención de las Naciones Unidas contra la Corrupción | Конвенция Организации Объединенных Наций против коррупции | 联合国反腐败公约 | اتفاقية الأمم المتحدة لمكافحة الفساد
United Nations Framework Convention on Climate Change | Framework Convention on Climate Change | UNFCCC | CCNUCC | Convention-cadre des Nations Unies sur les changements climatiques | CMNUCC | Convención Marco | Рамочная конвенция | РКИКООН | РКИК ООН | 气候变化框架公约 | الاتفاقية الإطارية بشأن تغير المناخ | الاتفاقية الإطارية لتغير المناخ | اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ | اتفاقية الأمم المتحدة الإطارية لتغير المناخ
Kyoto Protocol | Protocole de Kyoto | Protocolo de Kyoto | Киотский протокол | Киотского протокола | Киотскому протоколу | 京都议定书 | بروتوكول كيوتو
Paris Agreement | Accord de Paris | Acuerdo de París | Парижское соглашение | Парижского соглашения | Парижскому соглашению | 巴黎协定 | اتفاق باريس
Montreal Protocol | Protocole de Montréal | Protocolo de Montreal | Монреальский протокол | Монреальского протокола | 蒙特利尔议定书 | بروتوكول مونتريال
Intergovernmental Panel on Climate Change | IPCC | GIEC | Grupo Intergubernamental de Expertos sobre el Cambio Climático | МГЭИК | 政府间气候变化专门委员会 | الهيئة الحكومية الدولية المعنية بتغير المناخ
Green Climate Fund | GCF | Fonds vert pour le climat | Fondo Verde para el Clima | Зеленый климатический фонд | 绿色气候基金 | الصندوق الأخضر للمناخ
Global Environment Facility | GEF | Fonds pour l’environnement mondial | FEM | Fondo para el Medio Ambiente Mundial | FMAM | Глобальный экологический фонд | ГЭФ | 全球环境基金 | مرفق البيئة العالمية
Treaty on the Non-Proliferation of Nuclear Weapons | Non-Proliferation Treaty | NPT | Traité sur la non-prolifération | TNP | Tratado sobre la No Proliferación | Договор о нераспространении | ДНЯО | 不扩散核武器条约 | معاهدة عدم انتشار الأسلحة النووية
Chemical Weapons Convention | CWC | Convention sur les armes chimiques | Convención sobre las Armas Químicas | Конвенция о химическом оружии | КХО | 化学武器公约 | اتفاقية الأسلحة الكيميائية
Biological Weapons Convention | BWC | Convention sur les armes biologiques | Convención sobre las Armas Biológicas | Конвенция о биологическом оружии | КБТО | 生物武器公约 | اتفاقية الأسلحة البيولوجية
Arms Trade Treaty | ATT | Traité sur le commerce des armes | Tratado sobre el Comercio de Armas | Договор о торговле оружием | ДТО | 武器贸易条约 | معاهدة تجارة الأسلحة
Conference on Disarmament | Conférence du désarmement | Conferencia de Desarme | Конференция по разоружению | Конференции по разоружению | 裁军谈判会议 | مؤتمر نزع السلاح
Geneva Conventions | Conventions de Genève | Convenios de Ginebra | Женевские конвенции | Женевских конвенций | 日内瓦四公约 | 日内瓦公约 | اتفاقيات جنيف
Universal Declaration of Human Rights | Déclaration universelle des droits de l’homme | Declaración Universal de Derechos Humanos | Всеобщая декларация прав человека | Всеобщей декларации прав человека | 世界人权宣言 | الإعلان العالمي لحقوق الإنسان
International Covenant on Civil and Political Rights | ICCPR | Pacte international relatif aux droits civils et politiques | Pacto Internacional de Derechos Civiles y Políticos | Международный пакт о гражданских и политических правах | 公民权利和政治权利国际公约 | العهد الدولي الخاص بالحقوق المدنية والسياسية
2030 Agenda | Agenda 2030 | Programme de développement durable à l’horizon 2030 | Programme 2030 | Повестка дня 2030 | 2030年可持续发展议程 | 2030年议程 | خطة التنمية المستدامة لعام 2030
Sustainable Development Goals | SDGs | Objectifs de développement durable | ODD | Objetivos de Desarrollo Sostenible | ODS | Цели в области устойчивого развития | ЦУР | 可持续发展目标 | أهداف التنمية المستدامة
Commission on Crime Prevention and Criminal Justice | CCPCJ | Commission pour la prévention du crime et la justice pénale | Comisión de Prevención del Delito y Justicia Penal | Комиссия по предупреждению преступности | 预防犯罪和刑事司法委员会 | لجنة منع الجريمة والعدالة الجنائية
Europol | Европол | 欧洲刑警组织 | اليوروبول | يوروبول
Eurojust | Евроюст
NATO | OTAN | НАТО | 北约 | حلف شمال الأطلسي
Group of Governmental Experts | GGE | Groupe d’experts gouvernementaux | Grupo de Expertos Gubernamentales | Группа правительственных экспертов | ГПЭ | 政府专家组 | فريق الخبراء الحكوميين
Internet Governance Forum | IGF | Forum sur la gouvernance d’Internet | Foro para la Gobernanza de Internet | 互联网治理论坛 | منتدى إدارة الإنترنت
Economic Community of West African States | ECOWAS | Communauté économique des États de l’Afrique de l’Ouest | CEDEAO | Comunidad Económica de los Estados de África Occidental | Экономическое сообщество западноафриканских государств | ЭКОВАС | 西非国家经济共同体 | 西非经共体 | الجماعة الاقتصادية لدول غرب أفريقيا
International Energy Agency | IEA | Agence internationale de l’énergie | AIE | Agencia Internacional de la Energía | Agencia Internacional de Energía | Международное энергетическое агентство | Международного энергетического агентства | МЭА | 国际能源署 | الوكالة الدولية للطاقة
Japan International Cooperation Agency | JICA | Agence japonaise de coopération internationale | Agencia de Cooperación Internacional del Japón | Японское агентство международного сотрудничества | Японского агентства международного сотрудничества | ЯАМС | ДЖАЙКА | 日本国际协力机构 | الوكالة اليابانية للتعاون الدولي | جايكا
African Development Bank | AfDB | Banque africaine de développement | BAD | Banco Africano de Desarrollo | 非洲开发银行 | مصرف التنمية الأفريقي
Asian Development Bank | ADB | Banque asiatique de développement | Banco Asiático de Desarrollo | Азиатский банк развития | 亚洲开发银行 | مصرف التنمية الآسيوي
Inter-American Development Bank | IDB | BID | Banque interaméricaine de développement | Banco Interamericano de Desarrollo
World Bank | Banque mondiale | Banque Mondiale | Banco Mundial | Всемирный банк | Всемирного банка | Всемирным банком | Всемирному банку | 世界银行 | البنك الدولي
World Meteorological Organization | WMO | Organisation météorologique mondiale | OMM | Organización Meteorológica Mundial | Всемирная метеорологическая организация | Всемирной метеорологической организации | ВМО | 世界气象组织 | المنظمة العالمية للأرصاد الجوية
International Renewable Energy Agency | IRENA | Agence internationale pour les énergies renouvelables | Agencia Internacional de Energías Renovables | Международное агентство по возобновляемым источникам энергии | ИРЕНА | 国际可再生能源署 | 国际可再生能源机构 | الوكالة الدولية للطاقة المتجددة
International Energy Agency | IEA | Agence internationale de l’énergie | Agencia Internacional de la Energía | Международное энергетическое агентство | МЭА | 国际能源署 | 国际能源机构 | وكالة الطاقة الدولية | الوكالة الدولية للطاقة
Geneva | Genève | Ginebra | Женева | Женеве | Женевы | 日内瓦 | جنيف
New York | Nueva York | Нью-Йорк | Нью-Йорке | 纽约 | نيويورك
Vienna | Vienne | Viena | Вена | Вене | Вены | 维也纳 | فيينا
Paris | París | Париж | Париже | Парижа | 巴黎 | باريس
Nairobi | Найроби | 内罗毕 | نيروبي
Budapest | Будапешт | Будапеште | 布达佩斯 | بودابست
Brussels | Bruxelles | Bruselas | Брюссель | Брюсселе | 布鲁塞尔 | بروكسل
London | Londres | Лондон | Лондоне | 伦敦 | لندن
Moscow | Moscou | Moscú | Москва | Москве | Москвы | 莫斯科 | موسكو
Beijing | Pékin | Pekín | Beiyín | Пекин | Пекине | 北京 | بيجين
Washington | Вашингтон | Вашингтоне | 华盛顿 | واشنطن
The Hague | La Haye | La Haya | Гаага | Гааге | 海牙 | لاهاي
Rome | Roma | Рим | Риме | 罗马 | روما
Kyoto | Киото | 京都 | كيوتو
Addis Ababa | Addis-Abeba | Addis Abeba | Аддис-Абеба | 亚的斯亚贝巴 | أديس أبابا
Africa | Afrique | África | Африка | Африки | Африке | 非洲 | أفريقيا
Asia | Asie | Азия | Азии | 亚洲 | آسيا
Europe | Europa | Европа | Европы | Европе | 欧洲 | أوروبا
Latin America | Amérique latine | América Latina | Латинская Америка | Латинской Америки | 拉丁美洲 | أمريكا اللاتينية
`

/** Acronyms that stand for one thing in several languages, and name no body. */
export const EQUAL_ACRONYMS: readonly ReadonlySet<string>[] =
  `GDP PIB ВВП | GNP GNI PNB RNB INB ВНП ВНД | GHG GHGs GES GEI ПГ | NDC NDCs INDC CDN CPDN CPND CND INDCs ОНУВ ПОНУВ |
  LDC LDCs PMA | SIDS PEID PEI МОСРГ | NGO NGOs ONG НПО | ICT ICTs TIC ИКТ | HIV VIH ВИЧ | AIDS SIDA СПИД | SME SMEs PME PYME
  PYMES МСП | R&D НИОКР | EIA EIE ОВОС | IMF FMI МВФ | WHO OMS ВОЗ | WTO OMC ВТО | ILO OIT МОТ | FAO ФАО | UNDP PNUD ПРООН |
  UNEP PNUE PNUMA ЮНЕП | EU UE ЕС | LULUCF UTCATF UTCUTS ЗИЗЛХ | PPP PPPs APP ГЧП | VAT TVA IVA НДС | COP CdP КС | NAMA NAMAs MAAN НАМА |
  ASEAN ANASE АСЕАН | AU UA АС`
    .split('|')
    .map((row) => new Set(row.trim().split(/\s+/u)))

/** Capitalised by the style of a language or an office, naming nothing: beginnings of words, folded as `foldName` does. */
export const NO_NAMES =
  `government governments state states member members party parties permanent mission representative report replies
  reply submission internet english french spanish russian chinese arabic minister ministry president law constitution
  gouvernement etat etats membre membres partie parties mission representant rapport reponse ministre ministere loi
  constitution internet gobierno estado estados miembro miembros parte partes mision representante informe respuesta
  ministro ministerio ley constitucion internet правит государ сторон постоя предст доклад ответ минист закон консти
  интерн mr mrs ms dr sr sra mme excellency also it they he she the this that these those in on at by for with and but
  however moreover further furthermore according il elle ils elles le la les un une des ce cette ces en selon el los
  las una este esta estos estas según además он она оно они это эти также кроме по в на`.split(/\s+/u)
