/**
 * Words for things, people and places that mean one thing in the six languages; see concept-acts.ts for how they are written.
 *
 * Source: the vocabulary of replies of Governments and of reports on them, from general knowledge; no dictionary was copied.
 */
export const THINGS = `
law laws legislat* statut* act legal* / loi lois législat* juridiq* légal* / ley leyes legisl* jurídic* legal* / закон* законод* правов* / 法律 立法 法 / قانون* قوانين تشريع*
code / code / código / кодекс* / 法典 / مدون*
convention* treat* / convention* traité* / convenci* convenio* tratado* / конвенц* договор* / 公约 条约 / اتفاقي* معاهد*
protocol* / protocole* / protocolo* / протокол* / 议定书 / بروتوكول*
instrument* / instrument* / instrument* / инструмент* документ* / 文书 / صك صكوك
agreement* / accord* / acuerdo* / соглаш* / 协定 协议 / اتفاق*
strateg* / stratég* / estrateg* / стратег* / 战略 / ستراتيج* استراتيج*
plan plans / plan plans / plan planes / план плана планы планов / 计划 规划 方案 / خطه خطط
polic* / politique* / política* / политик* / 政策 / سياس*
program* / programm* / program* / программ* / 方案 项目 / برنامج برامج
project* / projet* / proyect* / проект* / 项目 / مشروع* مشاريع
measur* step* / mesure* / medida* / мер мера меры мерах / 措施 / تدابير تدبير اجراء*
government* / gouvern* / gobiern* gubernam* / правител* / 政府 / حكوم*
minist* / minist* / minist* / минист* / 部长 司法部 卫生部 教育部 / وزار* وزير*
parliament* assembl* / parlement* assemblée* / parlament* asamblea* / парламент* ассамбле* / 议会 国会 / برلمان* جمعي*
authorit* / autorit* / autorid* / власт* орган* / 当局 主管 / سلط*
agenc* institut* / organism* institu* agenc* / institu* organism* agenci* / учрежд* агентств* институт* / 机构 研究所 / مؤسس* وكال* معهد
cent* unit units / centre* unité* / centro* unidad* / центр* подраздел* / 中心 单位 机构 部门 / مركز مراكز وحد*
incident* emergenc* / incident* urgen* / incident* urgen* emergenc* / инцидент* чрезвыч* срочн* неотлож* / 事件 紧急 / حوادث حادث طوارئ
response respond* reply repl* / réponse* réagi* répond* / respuest* respond* / реагир* ответ* отвеча* / 反应 应对 答复 响应 / استجاب* رد* ستجاب*
network* / réseau* / red redes / сет* / 网络 / شبك*
fund trust_fund voluntary_fund / fonds / fondo / фонд* / 基金 / صندوق
registr* register* / regist* / regist* / реестр* регистр* / 登记 登记册 / سجل سجلات
system* / systèm* / sistem* / систем* / 系统 制度 体系 / نظام نظم
service* provider* / servic* fournis* prestat* / servic* proveed* prestad* / услуг* провайд* служб* поставщ* / 服务 提供商 / خدم* مقدم*
compan* enterpris* business* firm firms / entrepris* société* / empres* compañ* / компан* предприят* бизнес* фирм* / 企业 公司 / شرك* مشاريع منشآت
bank* / banque* / banco* / банк* / 银行 / مصرف مصارف بنك
credit* loan* / crédit* prêt* / crédito* préstam* / кредит* заём займ* / 信贷 贷款 / ائتمان* قروض قرض
farmer* agricultur* / agricult* agricol* exploitant* / agricult* agrícol* / фермер* сельск* аграрн* / 农民 农业 / مزارع* زراع*
school* pupil* / écol* élève* scolair* / escuel* alumn* escolar* / школ* учащ* учени* / 学校 学生 / مدرس* مدارس تلاميذ
teacher* / enseignant* / docente* maestr* profesor* / учител* преподав* / 教师 / معلم*
educat* / éducat* enseignement* / educa* / образован* / 教育 / تعليم*
health* medic* / santé médic* sanitair* / salud* médic* sanitari* / здоров* здрав* медиц* / 卫生 健康 医疗 医学 / صح* طب*
patient* / patient* / pacient* / пациент* / 患者 病人 / مريض مرضى
victim* / victim* / víctim* / потерпев* жертв* пострад* / 受害者 受害人 / ضحاي* ضحيه
women woman female / femme* / mujer* / женщин* / 妇女 女性 / نساء مرأه المراه
men man male males / homme hommes masculin* / hombre hombres varones masculin* / мужчин* мужск* / 男性 男子 男人 / رجال الرجل ذكور
girl* / fille* / niña* / девоч* девуш* / 女孩 女童 / فتيات شابات فتاه
child* minor minors / enfant* mineur* / niñ* menor menores / дет* ребен* несовершенн* / 儿童 未成年人 / طفل اطفال قصر قاصر*
youth young / jeune* / joven* juven* / молод* / 青年 青少年 / شباب شاب
elder* older_person* older_people / personnes_âgées âgée* / personas_de_edad mayores / пожил* / 老年人 / مسن* كبار_السن
disabilit* disabled / handicap* / discapac* / инвалид* ограниченными_возможност* / 残疾人 残疾 / اعاق* ذوي_الاعاقه
parent* / parent* / padre* progenit* / родител* / 父母 家长 / والد*
foreign* abroad / étrang* / extranj* exterior / иностр* зарубеж* рубеж* / 外国 国外 境外 / اجنب* خارج
expert* / expert* / expert* / эксперт* / 专家 / خبراء خبير
staff personnel / personnel* effectif* / personal / персонал* сотруд* кадр* специалист* / 人员 人手 / موظف* كوادر
public population people citizen* / public* populat* citoyen* / públic* poblaci* ciudadan* / населен* гражд* обществ* / 公众 人口 公民 居民 / جمهور سكان مواطن* عام
civil_society non-governmental ngo* / société_civile ong / sociedad_civil ong* / гражданск* неправительств* / 民间社会 非政府 / مجتمع_المدني
private / privé* / privad* / частн* / 私营 私人 / خاص الخاص
human_rights right rights / droit droits / derecho* / прав права / 权利 人权 / حقوق حق
privacy / vie_privée / privacidad intimidad / неприкоснов* конфиденц* / 隐私 / خصوصي*
definition defin* / défin* / defin* / определен* дефиниц* / 定义 / عريف* تعريف*
scope / champ portée / ámbito alcance / сфер* / 范围 / نطاق
content* / contenu* / contenid* / содержан* контент* / 内容 / محتو*
evidence proof / preuve* / prueba* / доказат* улик* / 证据 / ادله دليل
facial / facial* / facial* / лиц / 面部 人脸 / وجه
video* / vidéo* / video* / видео* / 视频 / فيديو
expert_group working_group group groups / group* / grupo* / групп* / 工作组 专家组 小组 / فريق
mandate* / mandat* / mandato* / мандат* / 任务授权 / ولايه
register_of contact_point* / point_de_contact points_de_contact / punto* / контакт* / 联络点 / اتصال
manual guideline* handbook / manuel* directive* guide* / manual* directric* guía* / руковод* пособ* / 手册 准则 指南 / دليل مبادئ
workshop* seminar* / atelier* séminair* / taller* seminari* / семинар* практикум* / 讲习班 研讨会 / حلق* ندو*
request* demand* / demand* requêt* / solicit* petici* / запрос* просьб* / 请求 要求 / طلب*
delay* / délai* retard* / demora* retras* plazo* / срок* задерж* / 期限 拖延 / اخير* مهل* اجال
cost costs fee fees / coût* frais / costo* coste* gasto* / расход* стоимост* затрат* / 费用 成本 / تكاليف تكلف* رسوم
price* / prix / precio* / цен* / 价格 / سعر اسعار
income* / revenu* / ingreso* / доход* / 收入 / دخل
poverty poor / pauvre* / pobre* / бедн* нищет* / 贫困 贫穷 / فقر فقراء
employ* unemploy* job jobs / emploi* chôm* / emple* desemple* trabaj* / занятост* безработ* труд* / 就业 失业 工作岗位 / بطال* توظيف عمال*
water / eau eaux / agua aguas / вод воды водн* воду / 水 供水 / مياه ماء
energy electric* power / énerg* électri* / energ* eléctr* / энерг* электр* / 能源 电力 / طاق* كهرب*
renewable* / renouvel* / renovabl* / возобновл* / 可再生 / متجدد*
solar / solair* / solar* / солнечн* / 太阳能 / شمسي*
climate* / climat* / climát* clima / климат* / 气候 / مناخ*
emission* / émission* / emision* / выброс* эмисси* / 排放 / انبعاث*
greenhouse / serre / invernadero / парник* / 温室 / دفيئ* احتباس
mitigat* / atténu* / mitig* / смягч* / 减缓 / خفيف*
adapt* / adapt* / adapt* / адапт* / 适应 / كيف*
forest* / forêt* forest* / bosque* forest* / лес* / 森林 林业 / غاب* حراج*
biodivers* / biodivers* / biodivers* / биоразнооб* / 生物多样性 / تنوع_البيولوجي
wetland* / zone*_humide* / humedal* / водно-болот* / 湿地 / اراضي_الرطبه
environment* / environn* / ambient* ambiental* / окружающ* эколог* сред* / 环境 / بيئ*
waste* / déchet* / residu* desech* / отход* / 废物 垃圾 / نفاي*
plastic* / plastiq* / plástic* / пластик* / 塑料 / بلاستيك*
transport* road roads / transport* route* / transport* carretera* / транспорт* дорог* / 交通 运输 公路 / نقل طرق
industr* / industri* / industri* / промышл* индустр* / 工业 产业 / صناع*
drought* / sécheress* / sequía* / засух* / 干旱 / جفاف
flood* / inond* / inund* / навод* / 洪水 / فيضان*
disaster* / catastroph* / desastre* catástrof* / бедств* катастроф* / 灾害 灾难 / كوارث كارث*
food* / aliment* / aliment* / продовол* питан* / 粮食 食品 / غذائ* اغذي*
ocean* sea marine coast* / océan* mer marin* côt* côti* / océan* mar marin* cost* / океан* морск* мор прибреж* побереж* / 海洋 沿海 海 / بحر* محيط* ساحلي*
island* / île* insulair* / isla islas insular* / остров* / 岛 岛屿 / جزر جزيره
rural / rural* / rural* / сельск* / 农村 / ريفي* ريف
urban / urbain* / urban* / городск* / 城市 / حضري*
area areas zone zones region* / zone* région* / zona* regi* / район* регион* област* местност* / 地区 区域 / منطق* مناطق
provinc* district* count* / provinc* district* départem* / provinc* distrit* departam* / провинц* район* округ* / 省 县 区 / محافظ* مقاطع* ولاي*
municip* communes commune city cities town towns / commun* municip* ville* / municip* ciudad* / муницип* город* / 市 市镇 城市 / بلدي* مدين* مدن
capital / capitale / capital / столиц* / 首都 / عاصم*
border* / frontièr* frontali* / frontera* fronteri* / границ* пригранич* / 边境 / حدود*
north* / nord / norte / север* / 北部 / شمال*
south* / sud / sur / юж* юг* / 南部 / جنوب*
east* / est oriental* / este oriental* / восток* восточн* / 东部 / شرق*
west* / ouest occident* / oeste occident* / запад* / 西部 / غرب*
village* / villag* / aldea* pueblo* / деревн* сел села / 村庄 村 / قري قرية قريه
househ* famil* / ménage* famil* foyer* / hogar* famil* / семь* домохоз* / 家庭 住户 / اسر* اسره
small / petit* / pequeñ* / мал малых малые малым мелк* / 小 小型 / صغير*
medium / moyen* / median* / средн* / 中型 / متوسط*
large big major / grand* / grande* mayor* / крупн* больш* / 大型 大 / كبير*
new / nouve* / nuev* / нов* / 新 / جديد*
national / national* / nacional* / национальн* / 国家 全国 / وطني*
international global world* / international* mond* / internacional* mundial* / международн* глобальн* мировой* мировог* / 国际 全球 世界 / دولي* عالمي*
regional / régional* / regional* / региональн* / 区域 / اقليمي*
sovereign* / souverain* / soberan* / суверен* / 主权 / سياد*
security secur* / sécur* / segur* / безопасн* / 安全 / امن*
technolog* technic* / techn* / tecnolog* técnic* / технолог* техническ* / 技术 / تقني* تكنولوج*
research* stud* / recherch* étud* / investigaci* estudi* / исслед* изуч* / 研究 / بحوث ابحاث دراس*
innovat* / innov* / innov* / инновац* / 创新 / بتكار ابتكار*
econom* / économ* / econom* económ* / эконом* / 经济 / قتصاد* اقتصاد*
trade commerc* / commerc* / comerci* / торг* / 贸易 / تجار*
invest* / investi* / inversi* inviert* / инвест* / 投资 / ستثمار* استثمار*
development / développement / desarrollo / развит* / 发展 / نمي* تنمي*
sustainab* / durab* / sostenib* / устойчив* / 可持续 / ستدام* مستدام*
tourism / touris* / turis* / туризм* турист* / 旅游 / سياح*
peace* / paix / paz / мир мира мирн* / 和平 / سلام سلم
weapon* arms / arme armes / arma armas armament* / оруж* вооруж* / 武器 军备 / سلاح اسلح*
nuclear / nucléair* / nuclear* / ядерн* / 核 / نووي*
migrant* migrat* refugee* / migr* réfugié* / migr* refugiad* / мигра* бежен* / 移民 难民 / مهاجر* هجر* لاجئ*
traffick* / trait* / trata / торговл* / 贩运 贩卖 / اتجار
drug* / drogue* / droga* / наркот* / 毒品 / مخدر*
corrupt* / corrup* / corrup* / коррупц* / 腐败 / فساد
terror* / terror* / terror* / террор* / 恐怖主义 / ارهاب*
sufficient* adequate* enough insufficient* inadequate* / suffis* adéquat* insuffis* / suficien* adecuad* insuficien* bast* / достаточн* недостат* / 充足 足够 不足 充分 / كاف* كفاي*
effective* ineffective* / efficac* inefficac* / efica* inefica* / эффект* неэффект* / 有效 / فعال*
difficult* challeng* obstacle* barrier* / difficult* difficil* défi* obstacle* / dificult* difícil* desafí* obstácul* / трудн* сложн* препятств* / 困难 挑战 障碍 / صعب* صعوب* تحدي* عقب*
death mortal* / mort* décès / muert* mortal* / смерт* / 死亡 死刑 / وفي* اعدام وفاه
appropriate suitable / approprié* / apropiad* / соответств* надлеж* / 适当 / مناسب*
experience* practic* / expérien* pratiq* / experienc* práctic* / опыт* практик* / 经验 做法 / خبر* ممارس* تجارب
result* finding* / résultat* / resultad* / результат* / 结果 成果 / نتائج نتيج*
cause* due owing reason / cause* raison* dû due / causa* debid* raz* / причин* объясн* вызван* / 原因 由于 / سبب* يعود
fear* reprisal* reveng* / peur crainte* représaill* / miedo temor* represali* / страх* мест мести опас* / 害怕 报复 / خوف* انتقام*
encrypt* / chiffr* / cifrad* / шифр* / 加密 / تشفير مشفر*
proposal* propos* / propos* / propuest* propon* / предлож* предлаг* / 提议 建议 提案 / قترح* اقتراح* مقترح*
import* great_importance / import* / importan* / значен* важн* / 重要 重视 / اهمي* اهتمام
decision* decid* / décid* décision* / decid* decisi* / реш* / 决定 / قرر* قرار*
order orders / ordonnanc* / orden* / приказ* постановл* / 命令 / امر اوامر
condition* / condition* / condici* / услов* / 条件 / شرط* شروط
compens* reimburs* / indemni* compens* rembours* / compens* indemniz* reembols* / компенс* возмещ* / 补偿 赔偿 报销 / عويض* تعويض*
subsid* / subvention* / subsidi* subvenci* / субсид* / 补贴 / دعم_مالي اعان*
crop* harvest* / récolt* / cosech* cultivo* / урожа* / 作物 收成 / محصول محاصيل
loss losses / perte* / pérdida* / потер* убыт* / 损失 / خسائر خساره
evacuat* / évacu* / evacu* / эвакуац* / 疏散 / اخلاء
inventor* / inventair* / inventari* / инвентар* кадастр* / 清单 / جرد
supply stable reliab* / stabl* fiabl* / establ* fiabl* / стабил* надежн* / 稳定 可靠 / مستقر* موثوق*
month months / mois / mes meses / месяц* / 个月 / شهر اشهر
year years annual* / an ans année* annuel* / año años anual* / год года лет ежегод* / 年 / سنه سنوات عام اعوام
officer* official* / fonctionnair* agent* / funcionari* agente* oficial* / должност* сотрудник* / 官员 / موظف ضباط
investigator* / enquêteur* / investigador* / следовател* / 调查员 / محقق*
equal* / égal* / igual* / равн* / 平等 / مساوا* متساو*
govern* / gouvernance / gobernanza / управлен* / 治理 管理 / حوكم* ادار*
developed_countr* / pays_développés / países_desarrollados / развит* / 发达国家 / دول_المتقدمه بلدان_المتقدمه
developing_countr* / pays_en_développement / países_en_desarrollo / развивающ* / 发展中国家 / بلدان_الناميه دول_الناميه
State States countr* nation / état états pays / estado* país países / государств* стран* / 国家 各国 / دول دوله بلد بلدان
United_Nations organization / nations_unies organis* / naciones_unidas organiz* / организац* / 联合国 组织 / امم_المتحده منظم*
`
