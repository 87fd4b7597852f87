/** Units, currencies and things counted, with their signs and their words in six languages: data. */

/** What a unit measures; within one dimension exact factors of the metric system are one quantity. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'power'
  | 'energy'
  | 'temperature'
  | 'time'
  | 'money'
  | 'count'
  | 'data'
  | 'other'

/**
 * One unit a line: name; dimension; factor to the dimension's base (0: none that is exact); signs, in their own case;
 * then words by language, beginnings that end in "*". Sources: the International System of Units (BIPM brochure, ninth
 * edition) for signs and factors, ISO 4217 for codes of currencies; words from general knowledge. Things counted are
 * nouns that replies to calls for views count often, so that two languages can be compared; no list of all nouns. A month
 * is a twelfth of the Gregorian mean year, so that months and years compare with one another, and neither with days.
 */
export const UNITS = `
millimetre; length; 1e-3; mm мм 毫米 ملم مم; en millimetre* millimeter*; fr millimètre*; es milímetro*; ru миллиметр*; ar مليمتر* ملليمتر*
centimetre; length; 1e-2; cm см 厘米 سم; en centimetre* centimeter*; fr centimètre*; es centímetro*; ru сантиметр*; ar سنتيمتر*
kilometre; length; 1e3; km км 公里 千米 كم كلم; en kilometre* kilometer*; fr kilomètre*; es kilómetro*; ru километр*; ar كيلومتر* كيلومترا*
mile; length; 0; 英里; en mile miles; fr mille~marin*; es milla*; ru миль миля мили; ar ميل أميال
metre; length; 1; m м 米 م; en metre metres meter meters; fr mètre*; es metro metros; ru метр метра метров метрах метры; ar متر مترا أمتار
square-kilometre; area; 1e6; km2 km² км2 км² sq~km 平方公里 平方千米 كم2 كم²; en square~kilomet* km~squared; fr kilomètre*~carré*; es kilómetro*~cuadrado*; ru квадратн*~километр* кв.~км; ar كيلومتر*~مربع*
square-metre; area; 1; m2 m² м2 м² 平方米 م2 م²; en square~met*; fr mètre*~carré*; es metro*~cuadrado*; ru квадратн*~метр* кв.~м; ar متر*~مربع*
hectare; area; 1e4; ha га 公顷; en hectare*; fr hectare*; es hectárea*; ru гектар*; ar هكتار*
acre; area; 0; 英亩; en acre acres; fr acre acres; es acre acres; ru акр*; ar فدان فدانا أفدنة
cubic-metre; volume; 1; m3 m³ м3 м³ 立方米 م3 م³; en cubic~met*; fr mètre*~cube*; es metro*~cúbico*; ru кубометр* кубическ*~метр* куб.~м; ar متر*~مكعب*
litre; volume; 1e-3; L 升; en litre* liter liters; fr litre*; es litro*; ru литр*; ar لتر لترا ألتار
barrel; volume; 0; bbl 桶; en barrel barrels; fr baril*; es barril*; ru баррел*; ar برميل برميلا براميل
gigatonne; mass; 1e15; Gt Гт GtCO2 GtCO2e GtCO2eq 十亿吨; en gigaton*; fr gigatonne*; es gigatonelada*; ru гигатонн*; ar جيجاطن غيغاطن
megatonne; mass; 1e12; Mt Мт MtCO2 MtCO2e MtCO2eq Tg; en megaton*; fr mégatonne*; es megatonelada*; ru мегатонн*; ar ميغاطن ميجاطن
kilotonne; mass; 1e9; kt Kt кт ktCO2 ktCO2e ktCO2eq Gg Гг; en kiloton* gigagram*; fr kilotonne* gigagramme*; es kilotonelada* gigagramo*; ru килотонн* гигаграмм*; ar كيلوطن غيغاغرام جيجاجرام
tonne; mass; 1e6; t т tCO2 tCO2e tCO2eq 吨 公吨; en tonne tonnes ton tons; fr tonne tonnes; es tonelada*; ru тонн тонна тонны тонну; ar طن طنا أطنان
kilogram; mass; 1e3; kg кг 公斤 千克 كغ كجم; en kilogram* kilo kilos; fr kilogramme* kilo kilos; es kilogramo* kilo kilos; ru килограмм*; ar كيلوغرام* كيلوجرام*
gram; mass; 1; g г 克; en gram grams gramme grammes; fr gramme grammes; es gramo gramos; ru грамм грамма граммов; ar غرام غراما جرام غرامات
milligram; mass; 1e-3; mg мг 毫克; en milligram*; fr milligramme*; es miligramo*; ru миллиграмм*; ar ملليغرام* مليغرام*
kilowatt-hour; energy; 1; kWh KWh кВтч кВт·ч 千瓦时; en kilowatt~hour* kilowatthour*; fr kilowatt*heure* kilowattheure*; es kilovatio*~hora; ru киловатт~час*; ar كيلوواط~ساعة كيلو~واط~ساعة
megawatt-hour; energy; 1e3; MWh МВтч МВт·ч 兆瓦时; en megawatt~hour* megawatthour*; fr mégawattheure*; es megavatio*~hora; ru мегаватт~час*; ar ميغاواط~ساعة ميجاواط~ساعة ميغا~واط~ساعة ميجا~واط~ساعة
gigawatt-hour; energy; 1e6; GWh ГВтч ГВт·ч 吉瓦时; en gigawatt~hour* gigawatthour*; fr gigawattheure*; es gigavatio*~hora; ru гигаватт~час*; ar غيغاواط~ساعة جيجاواط~ساعة غيغا~واط~ساعة جيجا~واط~ساعة
terawatt-hour; energy; 1e9; TWh ТВтч ТВт·ч 太瓦时; en terawatt~hour* terawatthour*; fr térawattheure*; es teravatio*~hora; ru тераватт~час*; ar تيراواط~ساعة تيرا~واط~ساعة
gigajoule; energy; 0; GJ ГДж; en gigajoule*; fr gigajoule*; es gigajulio*; ru гигаджоул*; ar غيغاجول
terajoule; energy; 0; TJ ТДж; en terajoule*; fr térajoule*; es terajulio*; ru тераджоул*; ar تيراجول
petajoule; energy; 0; PJ ПДж; en petajoule*; fr pétajoule*; es petajulio*; ru петаджоул*; ar بيتاجول
toe; energy; 0; toe tep ktoe Mtoe ktep Mtep; en tonnes~of~oil~equivalent; fr tonnes~équivalent~pétrole
kilowatt; power; 1e3; kW KW кВт 千瓦; en kilowatt*; fr kilowatt*; es kilovatio* kilowatt*; ru киловатт*; ar كيلوواط كيلووات كيلو~واط كيلو~وات
megawatt; power; 1e6; MW Mw МВт 兆瓦; en megawatt*; fr mégawatt*; es megavatio* megawatt*; ru мегаватт*; ar ميغاواط ميجاواط ميغاوات ميجاوات ميغا~واط ميجا~واط ميغا~وات ميجا~وات
gigawatt; power; 1e9; GW ГВт 吉瓦; en gigawatt*; fr gigawatt*; es gigavatio* gigawatt*; ru гигаватт*; ar غيغاواط جيجاواط غيغاوات جيجاوات جيغاواط جيغاوات غيغا~واط جيجا~واط غيغا~وات جيجا~وات
watt; power; 1; W Вт 瓦; en watt watts; fr watt watts; es vatio*; ru ватт*; ar واط
celsius; temperature; 0; °C ºC ℃ °С 摄氏度; en degree~celsius degrees~celsius degrees~centigrade; fr degré*~celsius; es grado*~celsius grado*~centígrado*; ru градус*~цельсия °с; ar درجة~مئوية درجات~مئوية
fahrenheit; temperature; 0; °F ºF; en degrees~fahrenheit; fr degrés~fahrenheit; es grados~fahrenheit
degree; temperature; 0; ° º 度; en degree degrees; fr degré degrés; es grado grados; ru градус*; ar درجة درجات
megabyte; data; 1; MB; en megabyte*; fr mégaoctet*; es megabyte*; ru мегабайт*; ar ميغابايت
gigabyte; data; 1e3; GB Go; en gigabyte*; fr gigaoctet*; es gigabyte*; ru гигабайт*; ar غيغابايت
terabyte; data; 1e6; TB; en terabyte*; fr téraoctet*; es terabyte*; ru терабайт*; ar تيرابايت
second; time; 1; 秒; en seconds; fr secondes; es segundos; ru секунд*; ar ثوان
minute; time; 60; 分钟; en minute minutes; fr minute minutes; es minuto*; ru минут*; ar دقيقة دقائق
hour; time; 3600; 小时; en hour hours hrs; fr heure heures; es hora horas; ru час часа часов часах; ar ساعة ساعات ساعتين ساعتان
day; time; 86400; 天 日内 工作日; en day days; fr jour jours; es día días; ru день дня дней дням днями днях сутки суток; ar يوم يوما أيام يومين يومان
week; time; 604800; 周 星期; en week weeks; fr semaine semaines; es semana semanas; ru недел*; ar أسبوع أسبوعا أسابيع أسبوعين أسبوعان
month; time; 2629746; 个月; en month months; fr mois; es mes meses; ru месяц месяца месяцев месяцам месяцы месяцах; ar شهر شهرا أشهر شهور شهرين شهران
year; time; 31556952; 年 年内 年时间; en year years; fr an ans année années; es año años; ru год года лет году годам годами годы; ar سنة سنوات عام عاما أعوام سنتين سنتان عامين عامان
decade; time; 315569520; 十年; en decade decades; fr décennie*; es decenio* década*; ru десятилети*; ar عقد عقدا عقود عقدين عقدان
century; time; 3155695200; 世纪; en century centuries; fr siècle*; es siglo*; ru век века веке столети*; ar قرن القرن قرنين قرنان
USD; money; 1; US$ USD $US 美元 $ U$S; en U.S.~dollar* US~dollar* United~States~dollar* dollar dollars; fr dollar* dollar*~des~États-Unis; es dólar*~de~los~Estados~Unidos dólares~de~los~Estados~Unidos dólar* dólares*; ru доллар*~США доллар*; ar دولار دولارا دولارات
EUR; money; 1; € EUR 欧元; en euro euros; fr euro euros; es euro euros; ru евро; ar يورو
GBP; money; 1; £ GBP 英镑; en pound~sterling pounds~sterling; fr livre*~sterling; es libra*~esterlina*; ru фунт*~стерлинг*; ar جنيه~إسترليني
JPY; money; 1; JPY 日元; en yen; fr yen yens; es yen yenes; ru иен иена йен; ar ين
YEN; money; 0; ¥ ￥
CNY; money; 1; CNY RMB 人民币 元; en yuan renminbi; fr yuan yuans renminbi; es yuan yuanes renminbi; ru юан*; ar يوان
RUB; money; 1; RUB руб ₽ 卢布; en rouble* ruble*; fr rouble*; es rublo*; ru рубл*; ar روبل روبلا
INR; money; 1; INR ₹ 印度卢比; en Indian~rupee*; fr roupie*~indienne*; es rupia*~india*; ru индийск*~рупи*; ar روبية~هندية
rupee; money; 0; Rs. Rs 卢比; en rupee*; fr roupie*; es rupia*; ru рупи*; ar روبية
CHF; money; 1; CHF 瑞士法郎; en Swiss~franc*; fr franc*~suisse*; es franco*~suizo*; ru швейцарск*~франк*; ar فرنك~سويسري
XAF; money; 1; XAF FCFA F~CFA; en CFA~franc*; fr franc*~CFA; es franco*~CFA; ru франк*~КФА; ar فرنك~أفريقي
SDG-pound; money; 0; SDG; en Sudanese~pound*; fr livre*~soudanaise*
AUD; money; 1; AUD A$; en Australian~dollar*; fr dollar*~australien*; es dólar*~australiano*; ru австралийск*~доллар*
CAD; money; 1; CAD C$; en Canadian~dollar*; fr dollar*~canadien*; es dólar*~canadiense*; ru канадск*~доллар*
NZD; money; 1; NZD NZ$; en New~Zealand~dollar*
ZAR; money; 1; ZAR R; en rand
MXN; money; 1; MXN; es peso~mexicano pesos~mexicanos
peso; money; 0; 比索; en peso pesos; fr peso pesos; es peso pesos; ru песо; ar بيزو
dirham; money; 0; MAD AED; en dirham*; fr dirham*; es dirham*; ru дирхам*; ar درهم درهما دراهم
riyal; money; 0; SAR QAR; en riyal* rial*; fr riyal* rial*; es riyal* rial*; ru риал*; ar ريال ريالا ريالات
dinar; money; 0; KWD IQD; en dinar*; fr dinar*; es dinar*; ru динар*; ar دينار دينارا دنانير
pound; money; 0; ; en pounds; fr livre livres; es libra libras; ru фунт*; ar جنيه جنيها جنيهات
person; count; 1; 人 人口; en person persons people individual individuals inhabitant*; fr personne* individu* habitant*; es persona* individuo* habitante*; ru человек* лиц лица людей жител*; ar شخص شخصا أشخاص فرد فردا أفراد نسمة
woman; count; 1; 妇女 女性; en woman women; fr femme*; es mujer mujeres; ru женщин*; ar امرأة نساء
man; count; 1; 男子 男性; en man men; fr homme hommes; es hombre hombres; ru мужчин*; ar رجل رجلا رجال
child; count; 1; 儿童; en child children; fr enfant*; es niño* niña*; ru дет* ребен*; ar طفل طفلا أطفال
case; count; 1; 起案件 案件 起; en case cases; fr affaire* cas; es caso casos; ru случа* дел дела; ar حالة حالات قضية قضايا
arrest; count; 1; 次逮捕 逮捕; en arrest arrests; fr arrestation*; es detención detenciones arresto* detencion*; ru арест*; ar اعتقال اعتقالات
conviction; count; 1; 定罪; en conviction*; fr condamnation*; es condena*; ru приговор* обвинительн*; ar إدانة إدانات
investigation; count; 1; 调查; en investigation*; fr enquête*; es investigacion* investigación; ru расследован*; ar تحقيق تحقيقا تحقيقات
prosecution; count; 1; 起诉; en prosecution*; fr poursuite*; es procesamiento* enjuiciamiento*; ru уголовн*~преследован*; ar ملاحقة ملاحقات
victim; count; 1; 受害者 受害人; en victim victims; fr victime*; es víctima*; ru жертв*; ar ضحية ضحايا
officer; count; 1; 官员 警官 名官员; en officer officers official officials; fr fonctionnaire* agent agents; es funcionario* agente agentes oficial oficiales; ru сотрудник* должностн*; ar موظف موظفا موظفين ضابط ضابطا ضباط
expert; count; 1; 专家; en expert experts specialist*; fr expert experts spécialiste*; es experto* especialista*; ru эксперт* специалист*; ar خبير خبيرا خبراء
prosecutor; count; 1; 检察官; en prosecutor*; fr procureur*; es fiscal fiscales; ru прокурор*; ar مدع مدعيا مدعين
judge; count; 1; 法官; en judge judges; fr juge juges; es juez jueces; ru судей судья судьи; ar قاض قاضيا قضاة
student; count; 1; 学生; en student students; fr étudiant* élève*; es estudiante* alumno*; ru студент* учащ*; ar طالب طالبا طلاب
school; count; 1; 所学校 学校; en school schools; fr école*; es escuela*; ru школ*; ar مدرسة مدارس
workshop; count; 1; 研讨会 讲习班 次研讨会; en workshop*; fr atelier*; es taller talleres; ru семинар*; ar حلقة~عمل حلقات~عمل ورشة ورش
meeting; count; 1; 会议 次会议; en meeting*; fr réunion*; es reunión reuniones reunion*; ru заседан* совещан* встреч*; ar اجتماع اجتماعا اجتماعات
state; count; 1; 国家 个国家 会员国 个会员国; en State States Member~State* country countries; fr État États État~Membre États~Membres pays; es Estado Estados Estado~Miembro Estados~Miembros país países; ru государств* стран*; ar دولة دول دول~أعضاء بلد بلدا بلدان
ministry; count; 1; 部委 个部; en ministry ministries; fr ministère*; es ministerio*; ru министерств*; ar وزارة وزارات
law; count; 1; 项法律 法律; en law laws act acts; fr loi lois; es ley leyes; ru закон*; ar قانون قانونا قوانين
treaty; count; 1; 项条约 条约; en treaty treaties; fr traité*; es tratado*; ru договор*; ar معاهدة معاهدات
agreement; count; 1; 项协定 协定 协议; en agreement*; fr accord accords; es acuerdo*; ru соглашен*; ar اتفاق اتفاقا اتفاقات اتفاقية اتفاقيات
project; count; 1; 个项目 项目; en project projects; fr projet projets; es proyecto*; ru проект*; ar مشروع مشروعا مشاريع
programme; count; 1; 个方案 方案; en programme* program programs; fr programme*; es programa*; ru программ*; ar برنامج برنامجا برامج
request; count; 1; 项请求 请求; en request requests; fr demande*; es solicitud solicitudes; ru запрос*; ar طلب طلبا طلبات
incident; count; 1; 起事件 事件; en incident*; fr incident*; es incidente*; ru инцидент*; ar حادث حادثا حوادث
attack; count; 1; 次攻击 攻击; en attack attacks; fr attaque*; es ataque*; ru атак* напад*; ar هجوم هجوما هجمات
complaint; count; 1; 投诉; en complaint*; fr plainte*; es denuncia* queja*; ru жалоб*; ar شكوى شكاوى
household; count; 1; 户 家庭; en household*; fr ménage*; es hogar hogares; ru домохозяйств*; ar أسرة أسر
vehicle; count; 1; 辆; en vehicle*; fr véhicule*; es vehículo*; ru автомобил* транспортн*; ar مركبة مركبات
job; count; 1; 就业岗位; en job jobs; fr emploi emplois; es empleo empleos; ru рабоч*~мест*; ar وظيفة وظائف
`
