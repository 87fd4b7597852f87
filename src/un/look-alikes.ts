/** Names that look like a State's and are not, and State names that are also ordinary words: data for finding names in text. */

/** One list from a block of phrases, divided by strokes; a phrase may go over the end of a line. */
function phrases(block: string): string[] {
  return block.split('|').map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '))
}

/**
 * Phrases that contain a State's name without speaking of the State; a match of one of these hides the name inside.
 * Source: general knowledge, and what stood in real submissions and resolutions.
 */
export const LOOK_ALIKES: readonly string[] = phrases(`
  Northern Ireland | Irlande du Nord | Irlanda del Norte | Северная Ирландия | Северной Ирландии |
  北爱尔兰 | أيرلندا الشمالية | American Samoa | Samoa américaines | Samoa Americana |
  Американское Самоа | 美属萨摩亚 | ساموا الأمريكية | New Mexico | Nouveau-Mexique | Nuevo México |
  Gulf of Mexico | golfe du Mexique | Golfo de México | Мексиканский залив | 墨西哥湾 | خليج المكسيك |
  Mexico City | Ciudad de México | 墨西哥城 | Panama City | Ciudad de Panamá | Panama Canal |
  canal de Panama | Canal de Panamá | Guatemala City | Kuwait City | Luxembourg City | Guinea pig |
  Guinea pigs | Gulf of Guinea | golfe de Guinée | Golfo de Guinea | Гвинейский залив | 几内亚湾 |
  خليج غينيا | New Guinea | Nouvelle-Guinée | 新几内亚 | Gulf of Oman | golfe d'Oman | Golfo de Omán |
  Оманский залив | 阿曼湾 | خليج عمان | Lake Chad | lac Tchad | Lago Chad | озеро Чад | озера Чад |
  乍得湖 | بحيرة تشاد | Niger Delta | Niger River | River Niger | fleuve Niger | delta du Niger |
  río Níger | 尼日尔河 | نهر النيجر | Niger State | Niger Basin | Jordan River | River Jordan |
  Jordan Valley | río Jordán | 约旦河 | نهر الأردن | река Иордан | South Georgia | Georgia Tech |
  Atlanta, Georgia | Géorgie du Sud | Georgia del Sur | 南乔治亚 | South China Sea | East China Sea |
  mer de Chine | Mar de China | 南中国海 | Sea of Japan | mer du Japon | Mar del Japón | Японское море |
  日本海 | Inner Mongolia | 内蒙古 | French Guiana | Netherlands Antilles | Antilles néerlandaises | 印度洋 |
  西印度 | 马里兰 | 马里亚纳 | 巴西利亚 | 突尼斯市 | 危地马拉城 | 巴拿马城 | 巴拿马运河 | المغرب العربي | المغرب الكبير |
  بلاد المغرب | Congo River | Congo Basin | fleuve Congo | 刚果河 | 刚果盆地 | bassin du Congo |
  cuenca del Congo | Michael Jordan | New South Wales | Cuba Libre | Lake Malawi | Mali Empire |
  US dollar | US dollars | USA dollars | Northern Cyprus | Turkish Republic of Northern Cyprus |
  Chypre-Nord | Chipre Septentrional | 北塞浦路斯 | Taiwan, Province of China |
  Taiwan Province of China | Republic of China | Hong Kong, China | Macao, China |
  United States Virgin Islands | Îles Vierges américaines | New Britain | New Ireland |
  New Holland | Korea Strait | 朝鲜半岛 | 发展中国家 | 东南非洲 | 南非洲 | 中国际 | Saint Martin |
  Luxembourg Agreement | San Salvador | Samoa Pathway | 西班牙港 | 沿海地区 | 沿海地带 | 近海地区 | 西班牙语 | Mar del Sur de China
`)

/** Names that are also ordinary words, persons or other places: a match of one alone is not certain. */
export const AMBIGUOUS_NAMES: readonly string[] = phrases(`
  Jordan | Georgia | Chad | Turkey | Israel | Guinea | Niger | Chile | Malta | Congo | Maurice |
  Dominique | Grenade | Granada | Dominica | Chili | Tonga | Saint-Marin | Mexico | Того | Перу |
  Чада | Чаду | Чаде | Чадом | Гана | مالي | قطر | مصر | عمان | المغرب | للمغرب | تونس | الجزائر |
  بنن | US | CAR | PNG | Emirates | Panama | Panamá | Luxembourg | Luxemburgo | Kuwait | Djibouti |
  Macedonia | Micronesia | Korea | Salvador | Trinidad | Lao | Kyrgyz | RMI | FSM | Antigua |
  Emiratos | Sao Tome | 苏丹 | PRC
`)
